import { describe, expect, test } from 'vitest';

import { type Files, runInMemory } from './memory-shell.js';

const HEADER = 'Name,Email,Role,Teaches,Learns,How many mentees?';
const SIGNUPS = [
  HEADER,
  'Ulla Berg,ulla.berg@example.org,Mentor,Python,,1',
  'Vera Lind,vera.lind@example.org,Mentor,Rust,,1',
  'Ida Moe,ida.moe@example.org,Mentee,,"Python, Rust",',
  'Jon Aho,jon.aho@example.org,Mentee,,Python,',
  'Kim Bua,kim.bua@example.org,Mentee,,Python,',
  '',
].join('\n');
const FILES: Files = { 'signups.csv': SIGNUPS, 'mentorship.yaml': 'aim: most\nlottery: first\n' };

const match = (args: readonly string[], files: Files = FILES) =>
  runInMemory(['match', 'signups.csv', ...args], files);

async function auditOf(args: readonly string[]) {
  const { files, exitCode } = await match(args);
  expect(exitCode).toBe(0);
  return JSON.parse(files['audit.json'] ?? '') as {
    readonly settings: Readonly<Record<string, unknown>>;
    readonly hashes: Readonly<Record<string, string>>;
    readonly provedLargest: boolean;
  };
}

describe('flags of match', () => {
  test('take the place of the settings, and the record says what held', async () => {
    const bySettings = await auditOf([]);
    expect(bySettings.settings).toMatchObject({ aim: 'most', favour: 'mentees', indifference: 5 });
    const args = ['--aim', 'choice', '--favour', 'mentors', '--indifference', '0', '--lottery', 'second'];
    const byFlags = await auditOf(args);
    expect(byFlags.settings).toMatchObject({ aim: 'choice', favour: 'mentors', indifference: 0 });
    expect(byFlags.hashes['lottery']).not.toBe(bySettings.hashes['lottery']);
    expect(byFlags.hashes['people']).toBe(bySettings.hashes['people']);
  });

  test('are refused where they make no sense', async () => {
    for (const args of [
      ['--aim', 'all'],
      ['--favour', 'nobody'],
      ['--indifference', '101'],
      ['--lottery', ' '],
      ['--workers', '0'],
      ['--workers', '65'],
      ['--loosen', '1'],
      ['--history', '-', '--keep', '-'],
      ['--out', '-'],
      ['--scores', '-'],
    ]) {
      const { exitCode, files } = await match(args);
      expect([args, exitCode]).toEqual([args, 2]);
      expect(Object.keys(files)).toEqual(Object.keys(FILES));
    }
  });

  test('sign-ups typed after --history, which takes every file, are told where they belong', async () => {
    const swallowed = await runInMemory(['match', '--history', 'signups.csv'], FILES);
    expect(swallowed).toMatchObject({ exitCode: 2 });
    expect(swallowed.stderr).toContain('mentorship match signups.csv --history pairings.csv');
  });

  test('--aim choice does not claim to be the best that was found', async () => {
    const tied = [
      'Name,Email,Role,Teaches,Learns',
      'Ulla Berg,ulla.berg@example.org,Mentor,Python,',
      'Vera Lind,vera.lind@example.org,Mentor,"Python, SQL",',
      'Ida Moe,ida.moe@example.org,Mentee,,Python',
      'Jon Aho,jon.aho@example.org,Mentee,,Python',
      '',
    ].join('\n');
    const apart = 'apart: [{ mentee: jon.aho@example.org, mentor: vera.lind@example.org }]\n';
    const files = { 'signups.csv': tied, 'mentorship.yaml': apart };
    const outcomes = ['1', '2', '3', '4', '5', '6'].map(async (lottery) => {
      const run = await runInMemory(['match', 'signups.csv', '--aim', 'choice', '--lottery', lottery], files);
      expect(run.stdout).not.toContain('the best that was found');
      return run.stdout.includes('may have up to 1 more; the aim "choice" does not look for it.');
    });
    expect(new Set(await Promise.all(outcomes))).toEqual(new Set([true, false]));
  });

  test('a result is not read as sign-ups', async () => {
    const { files } = await match([]);
    for (const name of ['pairings.csv', 'unmatched.csv']) {
      const run = await runInMemory(['match', 'signups.csv', name, '--out', 'new/pairings.csv'], files);
      expect(run).toMatchObject({ exitCode: 1 });
      expect(run.stderr).toMatch(new RegExp(`^${name}, row 1: error: .*\\[not-signups\\]`));
      expect(run.files).toEqual(files);
    }
  });

  test('are all told by the help, with examples', async () => {
    const { stdout } = await runInMemory(['match', '--help'], {});
    const flags =
      '--aim --favour --indifference --lottery --exact --workers --keep --history --loosen --start';
    for (const flag of flags.split(' ')) expect(stdout).toContain(`${flag} `);
    expect(stdout).toContain('mentorship match signups.csv --keep pairings.csv');
  });

  test('--workers changes nothing in what is written', async () => {
    const [one, four] = [await match(['--workers', '1']), await match(['--workers', '4'])];
    expect(four.files).toEqual(one.files);
  });

  test('--history never pairs the same two again, and who waited comes first', async () => {
    const first = await match([]);
    const past = {
      'past.csv': first.files['pairings.csv'] ?? '',
      'out.csv': first.files['unmatched.csv'] ?? '',
    };
    const { files, exitCode } = await match(['--history', 'past.csv', 'out.csv'], { ...FILES, ...past });
    expect(exitCode).toBe(0);
    const pairsOf = (file = ''): readonly string[] =>
      file
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',', 4).join());
    const before = pairsOf(past['past.csv']);
    expect(before.length).toBeGreaterThan(0);
    for (const pair of pairsOf(files['pairings.csv'])) expect(before).not.toContain(pair);
  });

  test('a file that was read as history is never written', async () => {
    const first = await match([]);
    const { exitCode, stderr } = await match(['--history', 'pairings.csv'], first.files);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('pairings.csv is read by this run');
  });

  test('an output in the place of an input is refused before anybody is paired', async () => {
    const nobodyKnown = 'together:\n  - mentee: nobody@example.org\n    mentor: nobody@example.org\n';
    const files = { ...FILES, 'mentorship.yaml': nobodyKnown };
    expect(await match([], files)).toMatchObject({ exitCode: 1 });
    expect(await match(['--audit', 'signups.csv'], files)).toMatchObject({ exitCode: 2, files });
  });
});

describe('match --exact', () => {
  test('proves the largest', async () => {
    expect(await auditOf(['--exact'])).toMatchObject({ provedLargest: true, exact: 'proved' });
    expect(await auditOf([])).toMatchObject({ exact: 'unasked' });
  });

  test('says so where the aim leaves nothing to prove', async () => {
    // Kim may have Ulla alone, Jon both; where Jon draws Ulla and the better lot, two pairs could be and one is.
    const signups = [
      'Name,Email,Role,Teaches,Learns,Is there anyone you should not be paired with?',
      'Ulla Berg,ulla.berg@example.org,Mentor,Python,,',
      'Vera Lind,vera.lind@example.org,Mentor,Python,,',
      'Jon Aho,jon.aho@example.org,Mentee,,Python,',
      'Kim Bua,kim.bua@example.org,Mentee,,Python,Vera Lind',
      '',
    ].join('\n');
    const told = new Set<string>();
    for (const lottery of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const args = ['--exact', '--aim', 'choice', '--lottery', lottery];
      const { stderr, files } = await match(args, { 'signups.csv': signups });
      const { provedLargest, exact } = JSON.parse(files['audit.json'] ?? '');
      expect(stderr.includes('--exact does nothing')).toBe(!provedLargest);
      told.add(exact);
    }
    expect([...told].sort()).toEqual(['aim-choice', 'proved']);
  });
});

describe('what match shows of many pairs', () => {
  const count = 501;
  const people = Array.from({ length: count }, (_, place) => [
    `M${place} Aho,m${place}@example.org,Mentor,Python,,1`,
    `S${place} Bua,s${place}@example.org,Mentee,,Python,`,
  ]);
  const files = { 'signups.csv': [HEADER, ...people.flat(), ''].join('\n') };

  test('is the beginning, unless all is asked for', async () => {
    const { stdout, files: written } = await match(['--dry-run'], files);
    expect(stdout).toContain(`… and ${count - 20} more (--verbose shows all).`);
    expect(written['pairings.csv']).toBeUndefined();
    const all = await match(['--dry-run', '--verbose'], files);
    expect(all.stdout).not.toContain('--verbose shows all');
    expect(all.stdout.split('\n').length).toBeGreaterThan(count);
  });
});
