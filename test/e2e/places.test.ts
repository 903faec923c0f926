import { mkdirSync, readFileSync, readlinkSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { makeFolder, runMentorship, SIGNUPS } from './run-mentorship.js';

const SETTINGS = 'programme: Mentoring\nsignups: [signups.csv]\n';

const read = (folder: string, ...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

/** A cohort, its result, and the same folder by another name. */
async function makeCohort(): Promise<string> {
  const folder = makeFolder({ 'signups.csv': SIGNUPS, 'mentorship.yaml': SETTINGS });
  symlinkSync('.', join(folder, 'same'));
  symlinkSync('signups.csv', join(folder, 'link.csv'));
  await runMentorship(folder, ['match', '--quiet', 'signups.csv']);
  return folder;
}

describe('no output takes the place of what was read, whatever it is called and with --force', () => {
  test.each([
    [['match', 'signups.csv', '--out', 'same/signups.csv']],
    [['match', 'signups.csv', '--audit', 'same/signups.csv']],
    [['match', 'same/signups.csv', '--unmatched', 'signups.csv']],
    [['match', 'link.csv', '--scores', 'signups.csv']],
    [['match', 'signups.csv', '--config', 'same/mentorship.yaml', '--scores', 'mentorship.yaml']],
    [['report', '--out', 'same/signups.csv']],
    [['report', '--out', 'same/pairings.csv']],
    [['init', 'signups.csv', '--out', 'signups.csv']],
  ])('%j', async (args) => {
    const folder = await makeCohort();
    const pairs = read(folder, 'pairings.csv');
    const { status, stderr } = await runMentorship(folder, [...args, '--force']);
    expect(stderr).toMatch(/(?:signups\.csv|mentorship\.yaml|pairings\.csv) is read by this run/);
    expect(status).toBe(2);
    expect(read(folder, 'signups.csv')).toBe(SIGNUPS);
    expect(read(folder, 'mentorship.yaml')).toBe(SETTINGS);
    expect(read(folder, 'pairings.csv')).toBe(pairs);
  });

  test('nor that of another output', async () => {
    const folder = await makeCohort();
    const pairs = read(folder, 'pairings.csv');
    const args = [
      'match',
      'signups.csv',
      '--lottery',
      'other',
      '--unmatched',
      'same/pairings.csv',
      '--force',
    ];
    const { status, stderr } = await runMentorship(folder, args);
    expect(stderr).toContain('Two outputs have the same file.');
    expect(status).toBe(2);
    expect(read(folder, 'pairings.csv')).toBe(pairs);
  });
});

describe('--scores', () => {
  test('replaces the scores of before, and nothing else without --force', async () => {
    const folder = await makeCohort();
    const args = ['match', 'signups.csv', '--quiet', '--scores', 'scores.csv'];
    expect((await runMentorship(folder, args)).status).toBe(0);
    expect((await runMentorship(folder, [...args, '--config', 'none.yaml'])).status).not.toBe(0);
    expect((await runMentorship(folder, [...args, '--favour', 'mentors'])).status).toBe(0);
    const notes = makeFolder({ 'signups.csv': SIGNUPS, 'scores.csv': 'my own notes\n' });
    const { status, stderr } = await runMentorship(notes, args);
    expect(stderr).toContain('scores.csv would be replaced');
    expect(status).toBe(1);
    expect(read(notes, 'scores.csv')).toBe('my own notes\n');
  });
});

describe('a file that was named and is a link', () => {
  test('stays one, and what it leads to is replaced', async () => {
    const folder = await makeCohort();
    mkdirSync(join(folder, 'shared'));
    for (const name of ['mentorship.yaml', 'pairings.csv']) {
      renameSync(join(folder, name), join(folder, 'shared', name));
      symlinkSync(join('shared', name), join(folder, name));
    }
    const forbid = ['review', '--forbid', 'grace.oyelaran@example.org,amina.yusuf@example.org'];
    expect((await runMentorship(folder, forbid)).status).toBe(0);
    expect(read(folder, 'shared', 'mentorship.yaml')).toContain('grace.oyelaran@example.org');
    const pairs = read(folder, 'shared', 'pairings.csv');
    expect((await runMentorship(folder, ['match', 'signups.csv', '--quiet'])).status).toBe(0);
    expect(read(folder, 'shared', 'pairings.csv')).not.toBe(pairs);
    for (const name of ['mentorship.yaml', 'pairings.csv'])
      expect(readlinkSync(join(folder, name))).toBe(join('shared', name));
  });

  test('and leads nowhere, is refused', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    symlinkSync('nowhere', join(folder, 'pairings.csv'));
    const { status, stderr } = await runMentorship(folder, ['match', 'signups.csv', '--quiet']);
    expect(stderr).toContain('pairings.csv: it is a link that leads nowhere');
    expect(status).toBe(74);
    expect(readlinkSync(join(folder, 'pairings.csv'))).toBe('nowhere');
  });
});
