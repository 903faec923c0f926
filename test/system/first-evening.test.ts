import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

import { manySignups } from '../e2e/many-signups.js';
import { makeFolder, runMentorship, SIGNUPS } from '../e2e/run-mentorship.js';
import { openTerminal, type Terminal } from './open-terminal.js';

const BINARY = `'${process.execPath}' '${resolve('bin/mentorship.js')}'`;

const DOUBTFUL = SIGNUPS.replace('What is your name?', 'Person');

describe('a first evening at a real terminal', () => {
  test('goes from a file to settings by a few keys', async () => {
    const folder = makeFolder({ 'signups.csv': DOUBTFUL });
    const terminal = openTerminal(folder, `${BINARY} init signups.csv`);
    await terminal.see(/What does column C hold\?/);
    terminal.press('Enter');
    await terminal.see(/What is the programme called\?/);
    terminal.type('Evening school');
    terminal.press('Enter');
    await terminal.see(/Who signs the letters\?/);
    terminal.type('Aino Laine <aino');
    terminal.press('Enter');
    await terminal.see(/Write it like: Aino Laine <aino@example\.org>/);
    terminal.type('@example.org>');
    terminal.press('Enter');
    await terminal.see(/When do the pairs begin\?/);
    terminal.press('Enter');
    await terminal.see(/How many months/);
    terminal.press('Enter');
    await terminal.see(/How many meetings/);
    terminal.press('Enter');
    const screen = await terminal.see(/exit=0/);
    expect(screen).toMatch(/2 of 3 mentees would have a mentor/);
    expect(screen).toMatch(/Next: mentorship (check|match) signups\.csv/);
    const settings = readFileSync(join(folder, 'mentorship.yaml'), 'utf8');
    expect(settings).toContain('programme: Evening school\n');
    expect(settings).toContain('  name: Person\n');
    expect((await runMentorship(folder, ['match'])).status).toBe(0);
  });

  test.each([
    ['C-c', 'Ctrl-C'],
    ['C-d', 'Ctrl-D'],
  ])('%s stops it without a trace, as exit code 130', async (key) => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const terminal = openTerminal(folder, `${BINARY} init signups.csv`);
    await terminal.see(/What is the programme called\?/);
    terminal.press(key);
    const screen = await terminal.see(/exit=\d+/);
    expect(screen).toContain('exit=130');
    expect(screen).toContain('Stopped; nothing was written.');
    expect(readdirSync(folder)).toEqual(['signups.csv']);
  });

  test('Ctrl-C while everybody is paired leaves no file, and no line that says how far it was', async () => {
    const folder = makeFolder({ 'signups.csv': manySignups(24_000) });
    const terminal = openTerminal(folder, `trap : INT; ${BINARY} match signups.csv`);
    await terminal.see(/…/);
    terminal.press('C-c');
    expect(await terminal.see(/exit=\d+/)).toMatch(/^(\^C)?exit=130\n+$/);
    expect(readdirSync(folder)).toEqual(['signups.csv']);
  });

  test('asks nothing where the input is no terminal', async () => {
    const folder = makeFolder({ 'signups.csv': DOUBTFUL });
    const terminal = openTerminal(folder, `${BINARY} init signups.csv < /dev/null`);
    await terminal.see(/exit=0/);
    expect(existsSync(join(folder, 'mentorship.yaml'))).toBe(true);
  });
});

/** Sign-ups of an invented chapter, as a form leaves them: whole questions, several answers in a cell, a refusal. */
const CHAPTER = [
  [
    'Timestamp',
    'Email address',
    'Your full name',
    'How would you like to take part?',
    'Which of these could you help somebody with?',
    'How many people could you support?',
    'Which of these would you like to get better at?',
    'What would make these months a success for you?',
    'Where are you based?',
    "We will show your answers to the person you're matched with. Is that OK?",
  ],
  [
    '10/1/2026 9:00:00',
    'amina@example.org',
    'Amina Yusuf',
    'As a mentor',
    'Python, Data (SQL, charts)',
    '2',
    '',
    '',
    'Turku',
    'Yes',
  ],
  [
    '10/1/2026 9:10:00',
    'tomas@example.org',
    'Tomás Herrera',
    'As a mentor',
    'CSS, React',
    '1',
    '',
    '',
    'Oulu',
    'Yes',
  ],
  [
    '10/2/2026 9:00:00',
    'grace@example.org',
    'Grace Oyelaran',
    'As a mentee',
    '',
    '',
    'Python, Data (SQL, charts)',
    'Move into data work',
    'Turku',
    "Yes, that's fine",
  ],
  [
    '10/2/2026 9:05:00',
    'omar@example.org',
    'Omar Haddad',
    'As a mentee',
    '',
    '',
    'CSS, React',
    'A first job',
    'Oulu',
    'Yes',
  ],
  [
    '10/2/2026 9:07:00',
    'ines@example.org',
    'Ines Duarte',
    'As a mentee',
    '',
    '',
    'Python',
    'Curiosity',
    'Turku',
    "No, please don't",
  ],
  [
    '10/3/2026 9:00:00',
    'omar@example.org',
    'Omar Haddad',
    'As a mentee',
    '',
    '',
    'React',
    'A first job',
    'Oulu',
    'Yes',
  ],
]
  .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
  .join('\r\n');

describe('a whole evening at a real terminal', () => {
  test('goes from a sign-up file alone to the right letters and guides, each command named by the one before', async () => {
    const folder = makeFolder({ 'signups.csv': CHAPTER });
    const answer = async (terminal: Terminal, question: RegExp, text: string): Promise<void> => {
      await terminal.see(question);
      terminal.type(text);
      terminal.press('Enter');
    };
    const terminal = openTerminal(folder, `${BINARY} init signups.csv`);
    await terminal.see(/What does column I hold\?/);
    terminal.press('Enter');
    await answer(terminal, /What is the programme called\?/, 'Evening school');
    await answer(terminal, /Who signs the letters\?/, 'Aino Laine <aino@example.org>');
    await answer(terminal, /When do the pairs begin\?/, '2026-12-07');
    await answer(terminal, /How many months/, '');
    await answer(terminal, /How many meetings/, '');
    await terminal.see(/2 of 2 mentees would have a mentor[\s\S]*exit=0/);
    let said = await terminal.see(/Next: mentorship match signups\.csv/);
    // What is typed from here on is what the command before said.
    for (const [next, done] of [
      [/Next: (mentorship match signups\.csv)/, /2 pairs of 2 mentees[\s\S]*exit=0/],
      [/Next: (mentorship intro-emails)/, /letters: \d+ files new[\s\S]*exit=0/],
      [/Next: (mentorship agenda --meeting 1)/, /agendas: \d+ files new[\s\S]*exit=0/],
    ] as const) {
      const [, command = ''] = next.exec(said) ?? [];
      expect(command).not.toBe('');
      said = await openTerminal(folder, command.replace('mentorship', BINARY)).see(done);
    }
    const letters = join(folder, 'letters');
    const texts = readdirSync(letters).filter((name) => name.endsWith('.txt'));
    expect(texts.map((name) => name.replace(/-[0-9a-f]{8}\.txt$/, '')).sort()).toEqual([
      'amina-yusuf-grace-oyelaran',
      'tomas-herrera-omar-haddad',
    ]);
    const [toAmina = ''] = texts.filter((name) => name.startsWith('amina'));
    const letter = readFileSync(join(letters, toAmina), 'utf8');
    expect(letter).toContain('Amina Yusuf teaches Python and SQL, which Grace Oyelaran wants to learn.');
    expect(letter).toContain('Move into data work');
    expect(letter).toContain('by 7 December 2026');
    expect(letter).toMatch(/Aino Laine\s*$/);
    expect(
      readdirSync(join(folder, 'agendas', 'meeting-1')).filter((name) => name.endsWith('.md')),
    ).toHaveLength(2);
    expect(readFileSync(join(folder, 'pairings.csv'), 'utf8')).not.toContain('Ines');
  }, 120_000);
});

describe('a review at a real terminal', () => {
  test('forbids a pair by the arrows, and the next match does as it said', async () => {
    const folder = makeFolder({
      'signups.csv': SIGNUPS,
      'mentorship.yaml': 'signups: [signups.csv] # ours\n',
    });
    const fix = 'grace.oyelaran@example.org,amina.yusuf@example.org';
    expect((await runMentorship(folder, ['match'])).status).toBe(0);
    expect((await runMentorship(folder, ['review', '--fix', fix])).status).toBe(0);
    expect((await runMentorship(folder, ['match'])).status).toBe(0);
    const terminal = openTerminal(folder, `${BINARY} review`);
    const shown = await terminal.see(/What shall become of this pair\?/);
    expect(shown).toContain('Grace Oyelaran with Amina Yusuf');
    terminal.press('Down', 'Down');
    await terminal.see(/❯ forbid/);
    terminal.press('Enter');
    // Another pair may be worth a look too: it is put off.
    const next = await terminal.see(/(this pair\?\s+❯ keep|Write \d changes into)/);
    if (!next.includes('Write 2 changes')) {
      terminal.press('Down', 'Down', 'Down', 'Enter');
      await terminal.see(/Write 2 changes into mentorship\.yaml\?/);
    }
    terminal.press('Enter');
    const screen = await terminal.see(/exit=0/);
    expect(screen).toMatch(/Next: mentorship match/);
    const settings = readFileSync(join(folder, 'mentorship.yaml'), 'utf8');
    expect(settings).toBe(
      'signups: [signups.csv] # ours\n\ntogether: []\n\napart:\n  - mentee: grace.oyelaran@example.org\n    mentor: amina.yusuf@example.org\n',
    );
  });
});

describe('tables on a real terminal', () => {
  test.each([40, 80])('break no word of a line on %i columns', async (columns) => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const terminal = openTerminal(folder, `${BINARY} match signups.csv`, { columns });
    const screen = await terminal.see(/exit=0/);
    // What the terminal had to break itself ends in its last column.
    const broken = screen.split('\n').filter((line) => line.length >= columns && /\S$/.test(line));
    expect(broken.filter((line) => line.length > columns)).toEqual([]);
    expect(screen).toMatch(/Amina\s/);
    expect(screen).toMatch(/Points/);
  });
});
