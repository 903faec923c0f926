import { describe, expect, test } from 'vitest';

import { readProgramme } from '../../src/core/programme/read-programme.js';
import { findFaults } from '../schemas/schema.js';
import { type Files, runInMemory } from './memory-shell.js';
import { followScript, STOP, type Turn } from './scripted-questions.js';

const SIGNUPS = [
  'Name,Email,Role,What can you teach?,What would you like to learn?,How many mentees?',
  'Amina Yusuf,amina@example.org,Mentor,"Python, SQL",,1',
  'Tomás Herrera,tomas@example.org,Mentor,"Python, CSS",,1',
  'Vera Lind,vera@example.org,Mentor,Rust,,1',
  'Grace Oyelaran,grace@example.org,Mentee,,"Python, SQL",',
  'Omar Haddad,omar@example.org,Mentee,,"CSS, Python",',
  'Ida Moe,ida@example.org,Mentee,,"Rust, Go, Haskell, Erlang, Scala, Kotlin, Swift",',
  '',
].join('\n');

const SETTINGS = `# ours
programme: Evening school   # since 2019
signups: [signups.csv]

# long known
together:
  - mentee: omar@example.org   # said so
    mentor: tomas@example.org
`;

async function matched(settings = SETTINGS): Promise<Files> {
  const given = { 'signups.csv': SIGNUPS, 'mentorship.yaml': settings };
  const { exitCode, files } = await runInMemory(['match'], given);
  expect(exitCode).toBe(0);
  return files;
}

/** Reviews on a terminal with somebody who follows the script. */
async function walk(files: Files, ...turns: readonly Turn[]) {
  const script = followScript(...turns);
  const run = await runInMemory(['review'], files, {
    isTerminal: true,
    questions: script.questions,
    columns: 100,
  });
  return { ...run, asked: script.asked, left: script.left() };
}

const pairsOf = (files: Files) => {
  const { programme } = readProgramme(String(files['mentorship.yaml']), 'mentorship.yaml');
  return { together: programme?.together, apart: programme?.apart };
};

const OMAR = { mentee: 'omar@example.org', mentor: 'tomas@example.org' };
const IDA = { mentee: 'ida@example.org', mentor: 'vera@example.org' };

test('match says what comes next: a look at the doubtful pairs, else the letters', async () => {
  const doubtful = await runInMemory(['match', 'signups.csv'], { 'signups.csv': SIGNUPS });
  expect(doubtful.stderr).toMatch(/\nNext: mentorship review --signups signups\.csv\n$/);
  const named = { 'signups.csv': SIGNUPS, 'mentorship.yaml': SETTINGS };
  const told = await runInMemory(['match', '--out', 'may.csv'], named);
  expect(told.stderr).toMatch(/\nNext: mentorship review may\.csv\n$/);
  const others = await runInMemory(['match', 'late.csv'], { ...named, 'late.csv': SIGNUPS });
  expect(others.stderr).toMatch(/\nNext: mentorship review --signups late\.csv\n$/);
  const listed = await runInMemory(['match', './signups.csv'], named);
  expect(listed.stderr).toMatch(/\nNext: mentorship review\n$/);
  const clear = SIGNUPS.replace(/^Ida.*\n/m, '');
  const fine = await runInMemory(['match', 'signups.csv'], { 'signups.csv': clear });
  expect(fine.stderr).toMatch(/\nNext: mentorship intro-emails\n$/);
  for (const flag of ['--quiet', '--dry-run']) {
    const silent = await runInMemory(['match', 'signups.csv', flag], { 'signups.csv': SIGNUPS });
    expect(silent.stderr).not.toContain('Next:');
  }
});

test('what comes next after match hands on the flags that decided, so that review finds the same pairs', async () => {
  const files = { 'signups.csv': SIGNUPS, 'mentorship.yaml': SETTINGS };
  const flags = ['--lottery', 'Three red tickets', '--indifference', '0', '--favour', 'mentors'];
  const matched = await runInMemory(['match', ...flags], files);
  const [, next = ''] = /Next: mentorship (.*)\n$/.exec(matched.stderr) ?? [];
  expect(next).toBe('review --favour mentors --indifference 0 --lottery "Three red tickets"');
  const reviewed = await runInMemory(['review', ...flags, '--list'], matched.files);
  expect(reviewed.stderr).not.toContain('warning');
  const bare = await runInMemory(['review', '--list'], matched.files);
  expect(bare.stderr).toContain('warning');
  const spring = String(matched.files['pairings.csv']).replaceAll('@example.org', '@example.com');
  const later = await runInMemory(['match', '--history', 'spring.csv'], { ...files, 'spring.csv': spring });
  expect(later.stderr).toMatch(/\nNext: mentorship review --history spring\.csv\n$/);
});

test('whatever comes next names the settings where they do not stand beside the pairs', async () => {
  const given = { 'form/signups.csv': SIGNUPS, 'form/mentorship.yaml': SETTINGS };
  const settings = ['--config', 'form/mentorship.yaml'];
  const run = async (command: readonly string[], files: Files, more = {}) => {
    const ran = await runInMemory(command, files, more);
    expect(ran.exitCode).toBe(0);
    const [, next = ''] = /Next: mentorship (.*)\n$/.exec(ran.stderr) ?? [];
    return { files: ran.files, next: next.split(' ') };
  };
  const matched = await run(['match', 'form/signups.csv', '--out', 'first/pairings.csv'], given);
  expect(matched.next).toEqual(['review', 'first/pairings.csv', ...settings]);
  const { questions } = followScript([/this pair/, /^keep/], [/this pair/, /^keep/]);
  const reviewed = await run(matched.next, matched.files, { isTerminal: true, questions });
  expect(reviewed.next).toEqual(['intro-emails', 'first/pairings.csv', ...settings]);
  const sent = await run(reviewed.next, reviewed.files);
  expect(sent.next).toEqual(['agenda', '--meeting', '1', 'first/pairings.csv', ...settings]);
  expect(String(Object.entries(sent.files).find(([path]) => path.endsWith('.txt'))?.[1])).toContain(
    'Evening school',
  );
});

describe('review on a terminal', () => {
  test('shows weak and fixed pairs, the weakest first, with what is doubtful and who else there is', async () => {
    const { stdout, stderr, asked, exitCode } = await walk(
      await matched(),
      [/this pair/, /^skip/],
      [/this pair/, /^keep/],
    );
    expect(exitCode).toBe(0);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain('- fix: together in every run from now on');
    expect(asked[1]).toContain('- release: no longer fixed, let the matching decide');
    expect(stdout).toMatch(/1 of 2\nIda Moe with Vera Lind\n {2}Mentee: Rust, Go/);
    expect(stdout).toContain('  Look at: below 40 points');
    expect(stdout).toContain('  Best other mentor: nobody else is acceptable');
    expect(stdout).toMatch(/2 of 2\nOmar Haddad with Tomás Herrera\n/);
    expect(stdout).toContain('  Best other mentor: Amina Yusuf,');
    expect(stdout).toContain('without a free seat');
    expect(stderr).toMatch(/\nNothing to change\. Next: mentorship intro-emails\n$/);
  });

  test('writes what was decided, says first what it changes, and leaves the rest of the file', async () => {
    const before = await matched();
    const { stdout, stderr, files, left } = await walk(
      before,
      [/this pair/, /^forbid/],
      [/this pair/, /^release/],
      [/Write 2 changes into mentorship\.yaml/, true],
    );
    expect(left).toEqual([]);
    expect(stdout).toContain('Ida Moe with Vera Lind; the mentee would have no mentor');
    expect(files['mentorship.yaml']).toBe(
      `${SETTINGS.slice(0, SETTINGS.indexOf('together:'))}together: []\n\napart:\n  - mentee: ida@example.org\n    mentor: vera@example.org\n`,
    );
    expect(stderr).toMatch(/\nNext: mentorship match\n$/);
    const { 'pairings.csv': pairings, ...others } = files;
    expect({ ...others, 'mentorship.yaml': SETTINGS, 'pairings.csv': pairings }).toEqual(before);
  });

  test('asks nothing where no pair is doubtful, and says how to decide about two people all the same', async () => {
    const clear = { ...(await matched()), 'mentorship.yaml': 'signups: [signups.csv]\n' };
    const { files } = await runInMemory(['match'], {
      ...clear,
      'signups.csv': SIGNUPS.replace(/^Ida.*\n/m, ''),
    });
    const { exitCode, stdout, stderr, asked } = await walk(files);
    expect([exitCode, asked]).toEqual([0, []]);
    expect(stdout).toMatch(/^None of the \d pairs needs a look\.\n$/);
    expect(stderr).toContain('--forbid');
    expect(stderr).toMatch(/\nNext: mentorship intro-emails\n$/);
  });

  test('offers to take an earlier "apart" back', async () => {
    const apart = `${SETTINGS}apart:\n  - {mentee: Grace Oyelaran, mentor: tomas@example.org}\n`;
    const { files } = await walk(
      await matched(apart),
      [/this pair/, /^skip/],
      [/this pair/, /^skip/],
      [/You keep Grace Oyelaran and Tomás Herrera apart/, /^allow/],
      [/Write 1 change/, true],
    );
    expect(pairsOf(files)).toEqual({ together: [OMAR], apart: [] });
  });

  test('stops where somebody wants to: by choice with what was decided, by Ctrl-C with nothing', async () => {
    const before = await matched();
    const stopped = await walk(
      before,
      [/this pair/, /^fix/],
      [/this pair/, /^stop/],
      [/Write 1 change/, true],
    );
    expect(pairsOf(stopped.files)).toEqual({ together: [OMAR, IDA], apart: [] });
    const cut = await walk(before, [/this pair/, /^fix/], [/this pair/, STOP]);
    expect(cut.exitCode).toBe(130);
    expect(cut.files).toEqual(before);
    const refused = await walk(before, [/this pair/, /^fix/], [/this pair/, /^stop/], [/Write 1/, false]);
    expect(refused.files).toEqual(before);
    expect(refused.stderr).toContain('Nothing was written.');
  });
});

describe('settings that somebody changed meanwhile', () => {
  const CHANGED = `${SETTINGS}apart:\n  - {mentee: grace@example.org, mentor: tomas@example.org}\n`;
  const TOLD =
    'mentorship.yaml was changed while this command was at work; nothing was written.\nRun the command again: it then goes by what stands there now.';

  const writtenMeanwhile = { 'mentorship.yaml': CHANGED };

  test('stay as they are after questions that were answered by what stood there before', async () => {
    const { questions } = followScript([/this pair/, /^fix/], [/this pair/, /^stop/]);
    const machine = { isTerminal: true, questions, writtenMeanwhile };
    const { exitCode, stderr, files } = await runInMemory(['review'], await matched(), machine);
    expect(stderr).toContain(TOLD);
    expect(exitCode).toBe(75);
    expect(files['mentorship.yaml']).toBe(CHANGED);
  });

  test.each([
    ['changed', SETTINGS],
    ['made', null],
  ])('stay as they are where they were %s while flags were carried out', async (_, settings) => {
    const given = {
      'signups.csv': SIGNUPS,
      ...(settings === null ? {} : { 'mentorship.yaml': settings }),
    };
    const { files: before } = await runInMemory(['match', 'signups.csv'], given);
    const args = ['review', '--signups', 'signups.csv', '--fix', 'ida@example.org,vera@example.org'];
    const { exitCode, stderr, files } = await runInMemory(args, before, { writtenMeanwhile });
    expect(stderr).toContain(TOLD);
    expect(exitCode).toBe(75);
    expect(files['mentorship.yaml']).toBe(CHANGED);
    // What writes nothing undoes nothing.
    const dry = await runInMemory([...args, '--dry-run'], before, { writtenMeanwhile });
    expect(dry.exitCode).toBe(0);
  });
});

describe('review without a terminal', () => {
  test('lists what is worth a look, by row, and asks nothing', async () => {
    const before = await matched();
    const { stdout, exitCode, files } = await runInMemory(['review'], before);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2 of 3 pairs are worth a look.');
    expect(stdout).toMatch(/signups\.csv row 7 +signups\.csv row 4 +below 40 points/);
    expect(stdout).toMatch(/signups\.csv row 6 +signups\.csv row 3 +fixed by you/);
    expect(stdout).not.toMatch(/Ida|Omar/);
    expect(files).toEqual(before);
    const byName = await runInMemory(['review', '--list', '--show-names'], before);
    expect(byName.stdout).toMatch(/Ida Moe +Vera Lind/);
  });

  test('takes decisions from flags, by address or name, and does them once', async () => {
    const before = await matched();
    const flags = ['--fix', 'Ida Moe, vera@example.org', '--release', 'Omar Haddad,Tomás Herrera'];
    const once = await runInMemory(
      ['review', ...flags, '--forbid', 'grace@example.org,tomas@example.org'],
      before,
    );
    expect(once.exitCode).toBe(0);
    expect(pairsOf(once.files)).toEqual({
      together: [IDA],
      apart: [{ mentee: 'grace@example.org', mentor: 'tomas@example.org' }],
    });
    expect(`${once.stdout}${once.stderr}`).not.toMatch(/Ida|Grace|Omar|example\.org/);
    const again = await runInMemory(['review', '--fix', 'ida@example.org,vera@example.org'], once.files);
    expect(again.files).toEqual(once.files);
    expect(again.stderr).toContain('mentorship.yaml says all of that already; nothing was written.');
  });

  test('what it foresees is what match then does', async () => {
    const before = await matched('signups: [signups.csv]\n');
    const flags = ['grace@example.org,amina@example.org', 'omar@example.org,tomas@example.org'];
    const args = ['review', ...flags.flatMap((pair) => ['--forbid', pair]), '--json'];
    const { stdout, stderr, files } = await runInMemory(args, before);
    const data = JSON.parse(stdout);
    expect(findFaults('review', data)).toEqual([]);
    const [, command = ''] = /Next: mentorship (match.*)\n/.exec(stderr) ?? [];
    const then = await runInMemory([...command.split(' '), '--json'], files);
    const pairs = (JSON.parse(then.stdout) as { pairings: { mentee: string; mentor: string }[] }).pairings;
    const { advised } = data.decided;
    expect(data.decided[advised].new).toHaveLength(2);
    for (const { mentee, mentor } of data.decided[advised].new) {
      expect(pairs).toContainEqual(expect.objectContaining({ mentee, mentor }));
    }
    expect(new Set(pairs.map(({ mentee }) => mentee)).size).toBe(data.decided[advised].menteesPaired);
    expect(pairs).not.toContainEqual(
      expect.objectContaining({ mentee: 'grace@example.org', mentor: 'amina@example.org' }),
    );
  });

  test('gives the list as data', async () => {
    const { stdout } = await runInMemory(['review', '--list', '--json'], await matched());
    const data = JSON.parse(stdout);
    expect(findFaults('review', data)).toEqual([]);
    expect(data.cases).toMatchObject([
      { ...IDA, status: 'matched', reviews: ['low-score'], other: null },
      { ...OMAR, status: 'fixed', other: { mentor: 'amina@example.org', hasSeat: false } },
    ]);
    expect(data.decided).toBeNull();
  });

  test('makes the settings where there are none', async () => {
    const { files } = await runInMemory(['match', 'signups.csv'], { 'signups.csv': SIGNUPS });
    const args = ['review', '--signups', 'signups.csv', '--fix', 'ida@example.org,vera@example.org'];
    const run = await runInMemory(args, files);
    expect(run.exitCode).toBe(0);
    expect(pairsOf(run.files)).toEqual({ together: [IDA], apart: [] });
    expect(run.stderr).toContain('Next: mentorship match signups.csv');
  });

  test('blames nobody for a pair that a rule refuses since an answer changed', async () => {
    const before = await matched();
    const signups = SIGNUPS.replace(/(ida@example\.org.*)Rust/, '$1Knitting');
    expect(signups).not.toBe(SIGNUPS);
    const { stdout } = await runInMemory(['review', '--list'], { ...before, 'signups.csv': signups });
    expect(stdout).toContain('below 40 points; paired before something changed, although');
    expect(stdout).not.toContain('put together by you');
  });

  test('leaves the byte order mark that an editor put before the settings', async () => {
    const before = await matched(`\uFEFF${SETTINGS}`);
    const { exitCode, files } = await runInMemory(
      ['review', '--forbid', 'ida@example.org,vera@example.org'],
      before,
    );
    expect(exitCode).toBe(0);
    expect(files['mentorship.yaml']?.startsWith(`\uFEFF${SETTINGS}`)).toBe(true);
  });

  test.each([
    [['--fix', 'grace@example.org'], 'with a comma between them'],
    [['--fix', 'nobody@example.org,amina@example.org'], 'no mentee'],
    [['--forbid', 'grace@example.org,omar@example.org'], 'no mentor'],
    [['--fix', 'Grace Oyelarn,amina@example.org'], 'Is it the one in signups.csv, row 5?'],
  ])('refuses %j in words', async (flags, told) => {
    const before = await matched();
    const { exitCode, stderr, files } = await runInMemory(['review', ...flags], before);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
    expect(files).toEqual(before);
  });

  test('writes nothing where decisions contradict the settings, and says which', async () => {
    const before = await matched();
    const { exitCode, stderr, files } = await runInMemory(
      ['review', '--fix', 'grace@example.org,tomas@example.org'],
      before,
    );
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('Nothing was written.');
    expect(files).toEqual(before);
  });
});
