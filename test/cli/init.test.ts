import { describe, expect, test } from 'vitest';

import { readProgramme } from '../../src/core/programme/read-programme.js';
import { runInMemory } from './memory-shell.js';
import { followScript, STOP, type Turn } from './scripted-questions.js';

const HEADER = 'Name,Email,Role,What can you teach?,What would you like to learn?,Where do you work?';
const PEOPLE = [
  'Amina Yusuf,amina@example.org,Mentor,"Python, SQL",,Harbour Ltd',
  'Tomás Herrera,tomas@example.org,Mentor,"React, CSS",,Quay Ltd',
  'Grace Oyelaran,grace@example.org,Mentee,,"Python, SQL",',
  'Omar Haddad,omar@example.org,Mentee,,"React, CSS",',
];
const sheet = (header: string, ...rows: readonly string[]): string => [header, ...rows, ''].join('\n');
const SIGNUPS = sheet(HEADER, ...PEOPLE);

/** What is asked about the programme, answered with as little as may be. */
const BARELY: readonly Turn[] = [
  [/What is the programme called/, ''],
  [/Who signs the letters/, ''],
  [/When do the pairs begin/, ''],
  [/How many months/, ''],
  [/How many meetings/, ''],
];

/** Runs `init` on a terminal with somebody who follows the script, and reads what was written. */
async function init(signups: string, args: readonly string[], ...turns: readonly Turn[]) {
  const script = followScript(...turns);
  const run = await runInMemory(
    ['init', 'signups.csv', ...args],
    { 'signups.csv': signups },
    { isTerminal: true, questions: script.questions, columns: 100 },
  );
  const written = run.files['mentorship.yaml'];
  const programme = written === undefined ? null : readProgramme(written, 'mentorship.yaml').programme;
  return { ...run, written, programme, asked: script.asked, left: script.left() };
}

describe('init on a terminal', () => {
  test('asks nothing about a form that is clear, and about the programme what no file says', async () => {
    const { exitCode, programme, left, stdout } = await init(
      SIGNUPS,
      [],
      [/What is the programme called/, 'Evening school'],
      [/Who signs the letters/, 'Aino Laine <aino@example.org>'],
      [/When do the pairs begin/, '2026-10-05'],
      [/How many months/, '4'],
      [/How many meetings/, '3'],
      [/Did the form say .* where people work/, false],
    );
    expect(exitCode).toBe(0);
    expect(left).toEqual([]);
    expect(programme).toMatchObject({
      programme: 'Evening school',
      organiser: { name: 'Aino Laine', email: 'aino@example.org' },
      start: '2026-10-05',
      months: 4,
      meetings: 3,
      signups: ['signups.csv'],
    });
    expect(programme?.columns.get('teaches')).toEqual(['What can you teach?']);
    expect(stdout).toContain('This is what each question was taken for.');
    expect(stdout).toContain('Amina Yusuf');
  });

  test('shows two pairs with the reasons of their letters, and names the next command', async () => {
    const { stderr, stdout } = await init(SIGNUPS, ['--share', 'none'], ...BARELY);
    expect(stdout).toContain('As it stands, 2 of 2 mentees would have a mentor.');
    expect(stdout).toMatch(
      /Grace Oyelaran with Amina Yusuf \(\d+ points\)\n {4}Amina Yusuf teaches Python and SQL/,
    );
    expect(stdout).toMatch(/Omar Haddad with Tomás Herrera/);
    expect(stderr).toMatch(/\nNext: mentorship match signups\.csv\n$/);
  });

  test('says why, where most would have no mentor', async () => {
    const mistaken = ['--column', 'unused=What can you teach?'];
    const { stdout } = await init(SIGNUPS, [...mistaken, '--share', 'none'], ...BARELY);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'As it stands, 0 of 2 mentees would have a mentor. The reason for all who have none: No mentor offers anything that this person asked for. If that cannot be',
    );
  });

  test('asks what a doubtful column holds, and writes the answer down', async () => {
    const doubtful = SIGNUPS.replace('Name,', 'Person,');
    const kept = await init(doubtful, ['--share', 'none'], [/What does column A hold/, /^name/], ...BARELY);
    expect(kept.programme?.columns.get('name')).toEqual(['Person']);
    expect(kept.written).not.toContain('Please check');
    expect(kept.stdout).toContain('Column A "Person": what it holds is not certain');
    expect(kept.stdout).toContain('  For example: Amina Yusuf');
    expect(kept.left).toEqual([]);
  });

  test('can be told that a column is something else, or nothing', async () => {
    const doubtful = SIGNUPS.replace('Name,', 'Person,');
    const chat = await init(
      doubtful,
      ['--share', 'none'],
      [/What does column A hold/, 'something else …'],
      [/Which of these/, /\(chat\)/],
      ...BARELY,
    );
    expect(chat.programme?.columns.get('chat')).toEqual(['Person']);
    const nothing = await init(
      doubtful,
      ['--share', 'none'],
      [/What does column A hold/, 'nothing that matters here'],
      ...BARELY,
    );
    expect(nothing.programme?.columns.get('unused')).toEqual(['Person']);
    expect(nothing.stdout).toContain('1 problem in the sign-ups must be put right');
    expect(nothing.stderr).toContain('Next: put that right, then run: mentorship check signups.csv\n');
  });

  test('asks what a column is for that looks as if it mattered and is not read', async () => {
    const words = ['Gardener', 'Gardener', 'Seedling', 'Seedling'];
    const rows = PEOPLE.map((row, place) => row.replace(/Mentor|Mentee/, words[place] ?? ''));
    const { programme, left, stdout } = await init(
      sheet(
        HEADER,
        ...rows,
        'Ida Moe,ida@example.org,Mentee,,Python,',
        'Jon Aho,jon@example.org,Mentor,CSS,,',
      ),
      ['--share', 'none'],
      [/What does column C hold/, 'mentor or mentee (role)'],
      [/answered "Gardener" \(2 rows\)/, 'a mentor'],
      [/answered "Seedling" \(2 rows\)/, 'a mentee'],
      ...BARELY,
    );
    expect(left).toEqual([]);
    expect(stdout).toContain('Only 2 of 6 answers in this column are roles');
    expect(programme?.columns.get('role')).toEqual(['Role']);
    expect(programme?.answers.roles.get('Gardener')).toBe('mentor');
  });

  test('asks where the names are, if no title says so', async () => {
    const { programme, left, stdout } = await init(
      SIGNUPS.replace('Name,', 'Wer,'),
      ['--share', 'none'],
      [/Which column holds this: name/, /^A "Wer" \(Amina Yusuf …\)/],
      ...BARELY,
    );
    expect(left).toEqual([]);
    expect(stdout).toContain('No column holds the names of the people.');
    expect(programme?.columns.get('name')).toEqual(['Wer']);
    expect(stdout).toContain('2 of 2 mentees');
  });

  test('asks which of two columns counts that are answered differently', async () => {
    const twice = sheet(
      'Name,Email,Work email,Role,What can you teach?,What would you like to learn?',
      'Amina Yusuf,amina@example.org,amina@example.com,Mentor,Python,',
      'Grace Oyelaran,grace@example.org,grace@example.com,Mentee,,Python',
    );
    const { programme, left } = await init(
      twice,
      [],
      [/Which one counts for: e-mail address/, /Work email/],
      ...BARELY,
    );
    expect(left).toEqual([]);
    expect(programme?.columns.get('email')).toEqual(['Work email']);
  });

  test('asks what an unknown word for a role means, once for each word', async () => {
    const words = sheet(
      HEADER,
      ...PEOPLE,
      'Pirkko Nieminen,pirkko@example.org,Gardener,"Python, SQL",,',
      'Ida Moe,ida@example.org, seedling,,"Python, SQL",',
      'Jon Aho,jon@example.org,Seedling,,"React, CSS",',
      ...['Ann', 'Bea', 'Cleo'].map((name) => `${name} Day,${name}@example.org,Mentee,,Python,`),
    );
    const { programme, left, stdout } = await init(
      words,
      ['--share', 'none'],
      [/answered "Gardener" \(1 row\)/, 'a mentor'],
      [/answered "seedling" \(2 rows\)/, 'a mentee'],
      ...BARELY,
    );
    expect(left).toEqual([]);
    expect([...(programme?.answers.roles ?? [])]).toEqual([
      ['Gardener', 'mentor'],
      ['seedling', 'mentee'],
    ]);
    expect(stdout).toMatch(/As it stands, \d of 7 mentees/);
  });

  test('asks whether lists were cut right where an option may hold a comma, and takes the option as typed', async () => {
    const cut = SIGNUPS.replace('"Python, SQL",,', '"Git, the command line, Python",,').replace(
      ',"Python, SQL"',
      ',"Git, the command line"',
    );
    const { programme, left, stdout } = await init(
      cut,
      ['--share', 'none'],
      [/Was column D cut right/, false],
      [/An option that holds a comma/, 'Git, the command line'],
      [/An option that holds a comma/, ''],
      ...BARELY,
    );
    expect(left).toEqual([]);
    expect(stdout).toContain('1 × the command line');
    expect([...(programme?.answers.options ?? [])]).toEqual([
      ['teaches', ['Git, the command line']],
      ['learns', ['Git, the command line']],
    ]);
  });

  test('keeps of the options that it put together those that are right, when others are named', async () => {
    const option = 'Git, the command line, Cloud, servers';
    const cut = SIGNUPS.replace('"Python, SQL",,', `"${option}",,`)
      .replace('"React, CSS",,', `"${option}, Python",,`)
      .replace(',"Python, SQL"', ',Python');
    const { programme, left } = await init(
      cut,
      ['--share', 'none'],
      [/Was column D cut right/, false],
      [/Is this one option: Cloud, servers\?/, false],
      [/Is this one option: Git, the command line\?/, true],
      [/An option that holds a comma/, ''],
      ...BARELY,
    );
    expect(left).toEqual([]);
    expect([...(programme?.answers.options ?? [])]).toEqual([['teaches', ['Git, the command line']]]);
  });

  test('takes a form for each role, asks about both, and writes down both', async () => {
    const mentors = sheet('Name,Mail,What can you teach?', 'Amina Yusuf,amina@example.org,"Python, SQL"');
    const mentees = sheet(
      'Person,Mail,What would you like to learn?',
      'Grace Oyelaran,grace@example.org,"Python, SQL"',
    );
    const script = followScript([/What does column A hold/, /^name/], ...BARELY);
    const { files, stderr, stdout } = await runInMemory(
      ['init', 'mentors.csv', 'mentees.csv', '--share', 'none'],
      { 'mentors.csv': mentors, 'mentees.csv': mentees },
      { isTerminal: true, questions: script.questions, columns: 100 },
    );
    expect(script.left()).toEqual([]);
    expect(stdout).toContain('As it stands, 1 of 1 mentee would have a mentor.');
    expect(stderr).toMatch(/\nNext: mentorship match mentors\.csv mentees\.csv\n$/);
    const { programme } = readProgramme(files['mentorship.yaml'] ?? '', 'mentorship.yaml');
    expect(programme?.signups).toEqual(['mentors.csv', 'mentees.csv']);
    expect(programme?.columns.get('name')).toEqual(['Name', 'Person']);
    expect(programme?.columns.get('learns')).toEqual(['What would you like to learn?']);
    expect((await runInMemory(['match'], { ...files })).files['pairings.csv']).toContain('Grace Oyelaran');
  });

  test('offers letters in the language of the form', async () => {
    const finnish = SIGNUPS.replace(
      HEADER,
      'Nimi,Sähköposti,Rooli,Missä voit auttaa?,Mitä haluaisit oppia?,Yritys',
    );
    const { programme, left } = await init(finnish, ['--share', 'none'], ...BARELY, [
      /be in Finnish, as the form is/,
      true,
    ]);
    expect(left).toEqual([]);
    expect(programme?.language).toBe('fi');
    const told = await init(finnish, ['--share', 'none', '--language', 'en'], ...BARELY);
    expect(told.left).toEqual([]);
    expect(told.programme?.language).toBe('en');
  });

  test('asks nothing about commas in brackets', async () => {
    const cut = SIGNUPS.replace('"Python, SQL",,', '"Data (SQL, spreadsheets), Python",,');
    const { left, programme } = await init(cut, ['--share', 'none'], ...BARELY);
    expect(left).toEqual([]);
    expect(programme?.answers.options.size).toBe(0);
  });

  test('asks nothing that a flag has answered', async () => {
    const words = SIGNUPS.replace('Name,', 'Person,').replace(
      'tomas@example.org,Mentor',
      'tomas@example.org,Gardener',
    );
    const flags = [
      ['--column', 'name=Person'],
      ['--role-word', 'Gardener=mentor'],
      ['--programme', 'Evening school'],
      ['--organiser', 'Aino Laine <aino@example.org>'],
      ['--start', '2026-10-05'],
      ['--months', '4'],
      ['--meetings', '3'],
      ['--share', 'none'],
    ].flat();
    const { asked, programme, stdout } = await init(words, flags);
    expect(asked).toEqual([]);
    expect(programme?.answers.roles).toEqual(new Map([['Gardener', 'mentor']]));
    expect(stdout).toContain('2 of 2 mentees');
  });

  test('stops at once where somebody wants to, and writes nothing', async () => {
    const { exitCode, files, stderr } = await init(SIGNUPS, [], [/programme called/, STOP]);
    expect(exitCode).toBe(130);
    expect(Object.keys(files)).toEqual(['signups.csv']);
    expect(stderr).toContain('Stopped; nothing was written.');
  });

  test('asks for the file where none was named, and goes on without one', async () => {
    const script = followScript([/Which file did your form export/, ''], ...BARELY);
    const run = await runInMemory(['init'], {}, { isTerminal: true, questions: script.questions });
    expect(run.exitCode).toBe(0);
    expect(script.left()).toEqual([]);
    expect(run.stderr).toContain('Next: mentorship check signups.csv');
  });

  test('says that problems in the file come first, where nobody could be paired', async () => {
    const { stderr, exitCode, stdout } = await init(
      SIGNUPS.replace('omar@example.org', 'omar'),
      ['--share', 'none'],
      ...BARELY,
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 problem in the sign-ups must be put right');
    expect(stderr).toContain('This is not one plain e-mail address');
    expect(stderr).toMatch(/Next: put that right, then run: mentorship check signups\.csv\n$/);
  });
});

describe('init without a terminal', () => {
  test('takes every answer about the form from flags', async () => {
    const words = SIGNUPS.replace('tomas@example.org,Mentor', 'tomas@example.org,Gardener');
    const args = ['init', 'signups.csv', '--role-word', 'Gardener=mentor', '--option', 'learns=React, CSS'];
    const { exitCode, files } = await runInMemory([...args, '--column', 'unused=Where do you work?'], {
      'signups.csv': words,
    });
    expect(exitCode).toBe(0);
    const { programme } = readProgramme(files['mentorship.yaml'] ?? '', 'mentorship.yaml');
    expect(programme?.columns.get('unused')).toEqual(['Where do you work?']);
    expect(programme?.columns.has('organisation')).toBe(false);
    expect(programme?.answers).toEqual({
      options: new Map([['learns', ['React, CSS']]]),
      roles: new Map([['Gardener', 'mentor']]),
    });
    const check = await runInMemory(['check', 'signups.csv', '--json'], files);
    expect(check.exitCode).toBe(0);
  });

  test.each([
    ['has lost its titles', SIGNUPS.slice(SIGNUPS.indexOf('\n') + 1), 'header-missing'],
    ['holds a result', 'role,name,email,reason,remedy\n', 'not-signups'],
  ])('refuses a file that %s, beside a form too', async (_, lost, code) => {
    const given = { 'signups.csv': SIGNUPS, 'lost.csv': lost };
    for (const named of [['lost.csv'], ['signups.csv', 'lost.csv']]) {
      const { exitCode, stdout, stderr, files } = await runInMemory(['init', ...named], given);
      expect({ exitCode, stdout, files }).toEqual({ exitCode: 1, stdout: '', files: given });
      expect(stderr).toContain(`lost.csv, row 1: error: `);
      expect(stderr).toContain(`[${code}]`);
    }
  });

  test.each([
    [['--column', 'Goals'], 'goals=Why'],
    [['--column', 'goal=Why?'], 'goals'],
    [['--role-word', 'Gardener=boss'], 'mentor, mentee, both'],
    [['--option', 'learns='], 'learns=Git'],
  ])('refuses %j and says how to write it', async (flags, told) => {
    const { exitCode, stderr } = await runInMemory(['init', ...flags], {});
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
  });
});
