import { expect, test } from 'vitest';
import { SIGNUPS } from '../e2e/run-mentorship.js';
import { runInMemory } from './memory-shell.js';

type Files = Readonly<Record<string, string>>;

const OURS: Files = {
  'signups.csv': SIGNUPS,
  'mentorship.yaml': 'signups: [signups.csv]\n',
  'notes.html': '<p>our own page</p>',
  'earlier/pairings.csv': 'of another cohort',
};

async function runAll(files: Files): Promise<Files> {
  let now = files;
  for (const args of [
    ['match', 'signups.csv', '--scores', 'scores.csv'],
    ['intro-emails'],
    ['agenda', '--meeting', 'all'],
    ['handbook'],
    ['report'],
    ['match', 'signups.csv', '--lottery', 'another'],
  ]) {
    const run = await runInMemory(args, now);
    expect(run, args.join(' ')).toMatchObject({ exitCode: 0 });
    now = run.files;
  }
  return now;
}

test('purge removes every output, and leaves what people sent in or wrote', async () => {
  const made = await runAll(OURS);
  expect(Object.keys(made).length).toBeGreaterThan(30);
  const run = await runInMemory(['purge', '--yes'], made);
  expect(run).toMatchObject({ exitCode: 0, stdout: '' });
  expect(run.files).toEqual(OURS);
  expect(run.stderr).toMatch(/in letters\/.*removed\./);
  expect(run.stderr).not.toMatch(/amina|grace/i);
  expect((await runInMemory(['purge', '--yes'], run.files)).stderr).toBe('There is nothing to remove.\n');
});

test('--dry-run counts and removes nothing, with --json it lists', async () => {
  const made = await runAll(OURS);
  const counted = await runInMemory(['purge', '--dry-run'], made);
  expect(counted.files).toEqual(made);
  expect(counted.stderr).toMatch(/people without a pair.*; nothing was removed\./);
  const listed = await runInMemory(['purge', '--dry-run', '--json'], made);
  const { files } = JSON.parse(listed.stdout) as { files: readonly { path: string; change: string }[] };
  expect(files.map(({ path }) => path).sort()).toEqual(
    Object.keys(made)
      .filter((path) => !(path in OURS))
      .sort(),
  );
  expect(new Set(files.map(({ change }) => change))).toEqual(new Set(['withdrawn']));
});

test.each(['pairings.csv', 'report.html', 'letters/index.html'])(
  'what somebody edited stops it, unless --force: %s',
  async (path) => {
    const made = await runAll(OURS);
    const edited = { ...made, [path]: made[path]?.replace(/e/, 'é') ?? '' };
    const refused = await runInMemory(['purge', '--yes'], edited);
    expect(refused).toMatchObject({ exitCode: 1, files: edited });
    expect(refused.stderr).toContain('1 file would be lost');
    expect((await runInMemory(['purge', '--yes', '--force'], edited)).files).toEqual(OURS);
  },
);

test('a terminal is asked, and nothing happens without one or a yes', async () => {
  const made = await runAll(OURS);
  const unasked = await runInMemory(['purge'], made);
  expect(unasked).toMatchObject({ exitCode: 2, files: made });
  expect(unasked.stderr).toContain('--yes');
  for (const answer of [false, true]) {
    const asked: string[] = [];
    const questions = {
      text: async () => '',
      choose: async () => {
        throw new Error('nothing to choose');
      },
      confirm: async (message: string) => {
        asked.push(message);
        return answer;
      },
    };
    const run = await runInMemory(['purge'], made, { questions, isTerminal: true });
    expect(run.exitCode).toBe(0);
    expect(run.files).toEqual(answer ? OURS : made);
    expect(asked).toEqual([expect.stringMatching(/^Remove \d+ files \(/)]);
  }
});
