import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

import { makeFolder, runMentorship, SIGNUPS } from '../e2e/run-mentorship.js';
import { openTerminal } from './open-terminal.js';

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

  test('asks nothing where the input is no terminal', async () => {
    const folder = makeFolder({ 'signups.csv': DOUBTFUL });
    const terminal = openTerminal(folder, `${BINARY} init signups.csv < /dev/null`);
    await terminal.see(/exit=0/);
    expect(existsSync(join(folder, 'mentorship.yaml'))).toBe(true);
  });
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
