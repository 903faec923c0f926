import { describe, expect, it } from 'vitest';

import { type Files, runInMemory } from './memory-shell.js';

const SIGNUPS = `Name,Email,Role,Teaches,Learns,Favourite snack
Amina Yusuf,amina.yusuf@example.org,mentor,Python,,Dates & almonds
Grace Oyelaran,grace.oyelaran@example.org,mentee,,Python,Plantain chips
Omar Haddad,omar.haddad@example.org,mentee,,COBOL,Halva
`;
const SETTINGS = 'organiser: { name: Aino Laine, email: aino@example.org }\n';
const TEMPLATES = 'templates: { introduction: own.hbs, unmatched-mentee: alone.hbs, guide: guide.hbs }\n';
const SNACKS =
  'Subject: Hello\n\nBring {{answers.mentor.[Favourite snack]}} and {{answers.mentee.[Favourite snack]}}.\n';

const matched = async (changes: Files = {}): Promise<Files> => {
  const { files, stderr, exitCode } = await runInMemory(['match', 'signups.csv'], {
    'signups.csv': SIGNUPS,
    'mentorship.yaml': SETTINGS + TEMPLATES,
    'own.hbs': SNACKS,
    'alone.hbs': 'Subject: Hello\n\nKeep your {{answers.[Favourite snack]}}.\n',
    'guide.hbs': '# Hello\n\nBring {{answers.mentee.[Favourite snack]}}.\n',
    ...changes,
  });
  if (exitCode !== 0) throw new Error(stderr);
  return files;
};

const letterIn = (files: Files, name: string): string => {
  const found = Object.entries(files).filter(([path]) => path.includes(name) && /\.(?:txt|md)$/u.test(path));
  expect(found).toHaveLength(1);
  return String(found[0]?.[1]);
};

describe('--signups', () => {
  it('lets a letter, and the letter to somebody alone, quote the form', async () => {
    const args = ['intro-emails', '--unmatched', '--signups', 'signups.csv'];
    const { exitCode, files } = await runInMemory(args, await matched());
    expect(exitCode).toBe(0);
    expect(letterIn(files, 'letters/amina')).toContain('Bring Dates & almonds and Plantain chips.');
    expect(letterIn(files, 'letters/omar')).toContain('Keep your Halva.');
  });

  it('lets a guide quote it', async () => {
    const args = ['agenda', '--meeting', '1', '--signups', 'signups.csv'];
    const { exitCode, files } = await runInMemory(args, await matched());
    expect(exitCode).toBe(0);
    expect(letterIn(files, 'agendas/meeting-1/amina')).toContain('Bring Plantain chips.');
  });

  it('without a file reads those that the settings name', async () => {
    const settings = { 'mentorship.yaml': `${SETTINGS}${TEMPLATES}signups: signups.csv\n` };
    const { exitCode } = await runInMemory(['intro-emails', '--signups'], await matched(settings));
    expect(exitCode).toBe(0);
    const without = await runInMemory(['intro-emails', '--signups'], await matched());
    expect(without.exitCode).toBe(2);
  });

  it('is asked for, never guessed: without it the template is refused', async () => {
    const settings = { 'mentorship.yaml': `${SETTINGS}${TEMPLATES}signups: signups.csv\n` };
    const { exitCode, stderr, files } = await runInMemory(['intro-emails'], await matched(settings));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('own.hbs, line 3, column 9');
    expect(stderr).toContain('[template-answers-unread]');
    expect(Object.keys(files).filter((path) => path.startsWith('letters/'))).toEqual([]);
  });

  it('tells of sign-ups that no longer fit the pairs, and writes nothing', async () => {
    const files = await matched();
    const newer = SIGNUPS.replace('Grace Oyelaran,grace.oyelaran@', 'Ada Bell,ada.bell@');
    const run = await runInMemory(['intro-emails', '--signups', 'signups.csv'], {
      ...files,
      'signups.csv': newer,
    });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('pairings.csv, row 2');
    expect(run.stderr).toContain('[answers-person-missing]');
    expect(run.stderr).not.toContain('Grace');
    expect(Object.keys(run.files).filter((path) => path.startsWith('letters/'))).toEqual([]);
  });

  it('tells of errors in the sign-ups, and not again of doubts', async () => {
    const files = await matched();
    const broken = {
      ...files,
      'signups.csv': SIGNUPS.replace(
        'Grace Oyelaran,grace.oyelaran@example.org,mentee',
        'Grace Oyelaran,grace.oyelaran@example.org,fairy',
      ),
    };
    const run = await runInMemory(['intro-emails', '--signups', 'signups.csv'], broken);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('signups.csv, row 3');
    const fine = await runInMemory(['intro-emails', '--signups', 'signups.csv'], files);
    expect(fine.stderr).not.toContain('warning');
  });

  it('cannot come through standard input together with the pairs', async () => {
    for (const args of [
      ['intro-emails', '-'],
      ['agenda', '-', '--meeting', '1'],
    ]) {
      const { exitCode } = await runInMemory([...args, '--signups', '-'], {}, { input: SIGNUPS });
      expect(exitCode).toBe(2);
    }
  });

  it('reads the sign-ups through standard input beside a file of pairs', async () => {
    const args = ['intro-emails', '--signups', '-'];
    const { exitCode, files } = await runInMemory(args, await matched(), { input: SIGNUPS });
    expect(exitCode).toBe(0);
    expect(letterIn(files, 'letters/amina')).toContain('Plantain chips');
  });
});

describe('mentorship templates check --signups', () => {
  it('finds a misspelt title with its place, and suggests the right one', async () => {
    const slip = { 'own.hbs': 'Subject: Hello\n\n{{answers.mentor.[Favorite snack]}}\n' };
    const args = ['templates', 'check', '--signups', 'signups.csv'];
    const { exitCode, stderr } = await runInMemory(args, await matched(slip));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('own.hbs, line 3, column 3: error');
    expect(stderr).toContain('Did you mean "answers.mentor.[Favourite snack]"?');
  });

  it('lists every column among the fields, and no answer', async () => {
    const args = ['templates', 'check', 'introduction', 'unmatched-mentee', '--signups', 'signups.csv'];
    const { exitCode, stdout } = await runInMemory(args, await matched());
    expect(exitCode).toBe(0);
    expect(stdout).toContain('answers.mentor.[Favourite snack]');
    expect(stdout).toContain('answers.mentee.[Favourite snack]');
    expect(stdout).toMatch(/^ *answers\.\[Favourite snack\]/mu);
    expect(stdout).not.toMatch(/Halva|Dates|Plantain/u);
  });

  it('says without sign-ups that there would be more', async () => {
    const { stdout } = await runInMemory(['templates', 'check', 'introduction'], {});
    expect(stdout).toMatch(/answers\.mentor\.\[Title\].*--signups/u);
  });
});
