import { expect, test } from 'vitest';
import { PAIRING_COLUMNS } from '../../src/core/pairing/rows/pairing-row.js';
import { handMadeWorkbook, inlineRows } from '../core/table/workbook/hand-made-workbook.js';
import { zipArchive } from '../core/table/workbook/zip-archive.js';
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

/** The outputs of the cohort of `runAll`, its pairs under another name. */
async function runUnder(name: string): Promise<Files> {
  const { [`pairings.csv`]: pairs = '', ...made } = await runAll(OURS);
  return { ...made, [name]: pairs };
}

test.each([
  ['pairs.csv', ['purge', '--yes'], 'mentorship purge --out pairs.csv.'],
  ['pairs.csv', ['purge', '--dry-run'], 'mentorship purge --out pairs.csv.'],
  ['pairs.csv', ['purge', '--yes', '--force'], 'mentorship purge --out pairs.csv.'],
  ['pairs.txt', ['purge', '--yes', '--out', 'unmatched.csv'], 'mentorship purge --out pairs.txt.'],
  ['pairings.csv', ['purge', '--yes', '--out', 'absent.csv'], 'mentorship purge --out pairings.csv.'],
  ['pairings.csv', ['purge', '--yes', '--out', 'notes.html'], 'mentorship purge --out pairings.csv.'],
])('pairs in %s are not forgotten by %j', async (name, args, command) => {
  const made = await runUnder(name);
  const refused = await runInMemory(args, made);
  expect(refused).toMatchObject({ exitCode: 1, files: made });
  expect(refused.stderr).toContain('Nothing was removed: ');
  expect(refused.stderr).toContain(`Name the pairs: ${command}`);
  const purged = await runInMemory(['purge', '--yes', '--out', name], made);
  expect(purged).toMatchObject({ exitCode: 0, files: OURS });
});

test('pairs that no record names are to be purged by force, and the command says so', async () => {
  const { 'audit.json': _, ...made } = await runUnder('pairs.csv');
  const refused = await runInMemory(['purge', '--yes', '--config', 'mentorship.yaml'], made);
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain(
    'Name the pairs: mentorship purge --out pairs.csv --config mentorship.yaml --force.',
  );
});

test('where somebody removed the pairs by hand, the rest goes all the same', async () => {
  const { 'pairings.csv': _, ...made } = await runAll(OURS);
  expect(await runInMemory(['purge', '--yes'], made)).toMatchObject({ exitCode: 0, files: OURS });
});

test('other files of pairs stay and are named, with the command that removes them', async () => {
  const made = await runAll(OURS);
  const kept = {
    ...OURS,
    'pairings-before.csv': made['pairings.csv'] ?? '',
    'spring.csv': made['pairings.csv'] ?? '',
  };
  const purged = await runInMemory(['purge', '--yes'], { ...made, ...kept });
  expect(purged).toMatchObject({ exitCode: 0, files: kept });
  expect(purged.stderr).toMatch(
    /removed\.\nThe pairs in pairings-before\.csv and spring\.csv stay\. To remove those in pairings-before\.csv too: mentorship purge --out pairings-before\.csv --force\n$/,
  );
  const { files } = await runInMemory(['purge', '--yes', '--force', '--out', 'spring.csv'], purged.files);
  const { 'spring.csv': _, ...left } = kept;
  expect(files).toEqual(left);
  expect((await runInMemory(['purge', '--yes', '--quiet'], files)).stderr).toBe('');
  const quietless = await runInMemory(['purge', '--yes'], files);
  expect(quietless.stderr).toMatch(/^There is nothing to remove\.\nThe pairs in pairings-before\.csv stay\./);
});

test('a copy that a spreadsheet saved as a workbook is named too', async () => {
  const workbookOf = (columns: readonly string[]) =>
    zipArchive(handMadeWorkbook({ sheets: { autumn: inlineRows([columns, columns]) } }));
  const run = await runInMemory(['purge', '--yes'], {
    'autumn.xlsx': workbookOf(PAIRING_COLUMNS),
    'form.xlsx': workbookOf(['Name', 'Role']),
  });
  expect(run.stderr).toContain('The pairs in autumn.xlsx stay.');
});

test('what cannot be read and is not known as ours is left alone and counted, without its name', async () => {
  const made = await runAll(OURS);
  const others = { 'grace-oyelaran.csv': 'private', 'lost+found/manifest.json': 'private' };
  const unreadable = Object.keys(others);
  for (const args of [
    ['purge', '--yes'],
    ['purge', '--yes', '--quiet'],
  ]) {
    const run = await runInMemory(args, { ...made, ...others }, { unreadable });
    expect(run).toMatchObject({ exitCode: 0, files: { ...OURS, ...others } });
    expect(run.stderr).toContain('Left alone, as unreadable or too large: 1 file and 1 folder.\n');
    expect(run.stderr).not.toMatch(/grace|lost/);
  }
  const asked = await runInMemory(['purge', '--dry-run'], { ...made, ...others }, { unreadable });
  expect(asked).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('Left alone') });
});

test.each(['pairings.csv', 'unmatched.csv', 'audit.json', 'letters/index.csv'])(
  'what is known as ours and cannot be read stops it: %s',
  async (path) => {
    const made = await runAll(OURS);
    const run = await runInMemory(['purge', '--yes'], made, { unreadable: [path] });
    expect(run).toMatchObject({ exitCode: 74, files: made });
  },
);

test('a link in the place of an output is removed itself, and told', async () => {
  const made = await runAll(OURS);
  const links = Object.keys(made).filter((path) => /^letters\/amina.*\.txt$/.test(path));
  const run = await runInMemory(['purge', '--yes'], { ...made, [links[0] ?? '']: 'elsewhere' }, { links });
  expect(run).toMatchObject({ exitCode: 0, files: OURS });
  expect(run.stderr).toMatch(/removed\.\n1 link among them: what it leads to stays\.\n$/);
});

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
