import { describe, expect, test } from 'vitest';

import { findFaults } from '../schemas/schema.js';
import { type Files, runInMemory } from './memory-shell.js';

const HEADER = 'Name,Email,Role,Teaches,Learns,How many mentees?';
const ULLA = 'Ulla Berg,ulla.berg@example.org,Mentor,Python,,';
const VERA = 'Vera Lind,vera.lind@example.org,Mentor,Rust,,';
const IDA = 'Ida Moe,ida.moe@example.org,Mentee,,"Python, Rust",';
const JON = 'Jon Aho,jon.aho@example.org,Mentee,,Python,';

const sheet = (...rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');

/** Matches these rows, then gives the folder as it is then. */
async function matched(...rows: readonly string[]): Promise<Files> {
  const { exitCode, files } = await runInMemory(['match', 'signups.csv'], { 'signups.csv': sheet(...rows) });
  expect(exitCode).toBe(0);
  return files;
}

const keep = (files: Files, options: readonly string[] = [], isTerminal = true) =>
  runInMemory(['match', 'signups.csv', '--keep', 'pairings.csv', ...options], files, { isTerminal });

const pairsOf = (file = ''): readonly string[] =>
  file
    .split('\r\n')
    .slice(1, -1)
    .map((row) =>
      row
        .split(',', 5)
        .filter((_, place) => place !== 1 && place !== 3)
        .join(' '),
    );

describe('match --keep', () => {
  test('replaces the file it read, and keeps who can stay', async () => {
    const before = await matched(ULLA, IDA);
    const { exitCode, files, stdout } = await keep({ ...before, 'signups.csv': sheet(ULLA, VERA, IDA, JON) });
    expect(exitCode).toBe(0);
    expect(pairsOf(files['pairings.csv'])).toEqual(['Ulla Berg Ida Moe kept']);
    expect(stdout).toContain('1 pair kept, 0 new, 0 ended.');
    expect(stdout).toContain('No stable matching that keeps these pairs has more pairs (proved).');
    expect(stdout).toContain('but for 1 pair that would if nobody had been kept or put together.');
  });

  test('changes no byte the second time', async () => {
    const before = await matched(ULLA, VERA, IDA, JON);
    const once = (await keep(before)).files;
    expect((await keep(once)).files).toEqual(once);
  });

  test('takes a row swapped by hand and saved by a spreadsheet, without --force', async () => {
    const before = await matched(ULLA, VERA, 'Kim Lo,kim.lo@example.org,Mentee,,Python,', IDA);
    const saved = String(before['pairings.csv'])
      .replace('Kim Lo,kim.lo@', 'NOBODY')
      .replace('Ida Moe,ida.moe@', 'Kim Lo,kim.lo@')
      .replace('NOBODY', 'Ida Moe,ida.moe@');
    const { exitCode, files } = await keep({
      ...before,
      'pairings.csv': `\uFEFF${saved.replaceAll('\r\n', '\n')}`,
    });
    expect(exitCode).toBe(0);
    expect(pairsOf(files['pairings.csv'])).toEqual(['Ulla Berg Ida Moe kept', 'Vera Lind Kim Lo kept']);
  });

  test('tells by name on a terminal who left, and by row elsewhere', async () => {
    const before = await matched(ULLA, IDA);
    const now = { ...before, 'signups.csv': sheet(ULLA, JON) };
    const told = await keep(now);
    expect(told.stdout).toContain('Ulla Berg and Ida Moe: the mentee does not take part now.');
    expect(told.stderr).toContain('pairings.csv, row 2');
    const logged = await keep(now, [], false);
    expect(logged.stdout).toContain('pairings.csv row 2: the mentee does not take part now.');
    expect(`${logged.stdout}${logged.stderr}`).not.toMatch(/Ulla|Ida|Jon/);
  });

  test('tells beside the pairs, where these go to standard output, what changed and what letting go would gain', async () => {
    const before = await matched(ULLA, IDA);
    const input = sheet(ULLA, VERA, IDA, JON);
    const args = ['match', '-', '--keep', 'pairings.csv', '--loosen', '1'];
    const { stdout, stderr } = await runInMemory(args, before, { input });
    expect(pairsOf(stdout)).toEqual(['Ulla Berg Ida Moe kept']);
    expect(stderr).toContain('1 pair kept, 0 new, 0 ended.');
    expect(stderr).toContain('Letting go of pairings.csv row 2 would give 1 more mentee a mentor');
    expect(stderr).not.toMatch(/Ulla|Ida|Jon/);
    const quiet = await runInMemory([...args, '--quiet'], before, { input });
    expect(quiet).toMatchObject({ stdout, stderr: '' });
  });

  test('says what letting go would gain', async () => {
    const before = await matched(ULLA, IDA);
    const now = { ...before, 'signups.csv': sheet(ULLA, VERA, IDA, JON) };
    const told = await keep(now, ['--loosen', '1']);
    expect(told.stdout).toContain(
      'Letting go of Ulla Berg and Ida Moe (row 2) would give 1 more mentee a mentor; the mentee of this pair would be with Vera Lind.',
    );
    const document = await keep(now, ['--loosen', '1', '--json']);
    const data = JSON.parse(document.stdout) as { rematch: unknown };
    expect(findFaults('match', data)).toEqual([]);
    expect(data.rematch).toMatchObject({
      kept: [{ mentor: 'ulla.berg@example.org', mentee: 'ida.moe@example.org' }],
      loosening: {
        steps: [
          { mentee: 'ida.moe@example.org', row: 2, gain: 1, menteeThenWith: ['vera.lind@example.org'] },
        ],
      },
    });
  });

  test('is needed for --loosen', async () => {
    const { exitCode, stderr } = await runInMemory(['match', 'signups.csv', '--loosen', '1'], {
      'signups.csv': sheet(ULLA, IDA),
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--keep');
  });

  test('writes nothing where rows contradict one another', async () => {
    const before = await matched(ULLA, IDA);
    const doubled = `mentor_email,mentee_email\nulla.berg@example.org,ida.moe@example.org\nvera.lind@example.org,ida.moe@example.org\n`;
    const given = { ...before, 'signups.csv': sheet(ULLA, VERA, IDA), 'pairings.csv': doubled };
    const { exitCode, files } = await keep(given);
    expect(exitCode).toBe(1);
    expect(files).toEqual(given);
  });
});

describe('match --history', () => {
  test('pairs nobody again, and puts first who waited', async () => {
    const last = await matched(ULLA, 'Ann Day,ann.day@example.org,Mentee,,Python,', JON);
    const [paired = ''] = pairsOf(String(last['pairings.csv']));
    const waiting = paired.includes('Jon') ? 'Ann Day' : 'Jon Aho';
    const folder = {
      'signups.csv': sheet(
        ULLA,
        'Ann Day,ann.day@example.org,Mentee,,Python,',
        JON,
        'Bea Ek,bea.ek@example.org,Mentee,,Python,',
      ),
      'old.csv': last['pairings.csv'] ?? '',
      'waited.csv': last['unmatched.csv'] ?? '',
    };
    const run = await runInMemory(['match', 'signups.csv', '--history', 'old.csv', 'waited.csv'], folder);
    expect(run.exitCode).toBe(0);
    expect(pairsOf(run.files['pairings.csv'])).toEqual([`Ulla Berg ${waiting} matched`]);
  });
});
