// Tries the laws (what tests state with fast-check) with many more cases than `npm test`: `npm run fuzz -- [times] [seed]
// [path…]`, by default 20 times as many, and a quarter of that of slow ones, by a seed of the day's own. It names the
// seed: the same one draws the same cases again. With paths only the laws whose file has one of them in its name. At the
// end it counts the cases; a whole run must have tried enough of every family.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** Where a case is a whole cohort, or a market that is solved to the end. */
const SLOW = [
  'forms/shapes',
  'exact/prove-largest',
  'matching/most',
  'matching/solve-lists',
  'pairing/pair-people',
  'pairing/proof',
  'pairing/rematch',
  'preferences/large',
  'explaining/',
  'report/',
  'letters/',
  'families/option-columns',
  'signups/any-file',
  'verification/verify',
];

/** What is fuzzed above all, and where its laws are. */
const FAMILIES = {
  readers: ['core/table/', 'core/signups/', 'core/programme/', 'core/pairing/rows/', 'forms/'],
  writers: ['core/table/', 'core/rendering/', 'promises/spreadsheets'],
  solver: ['core/matching/'],
};
const ENOUGH = 10_000;

const [times = '20', seed = `${Date.now() % 2 ** 31}`, ...paths] = process.argv.slice(2);
if (![times, seed].every((text) => /^\d{1,10}$/.test(text))) {
  console.error('Usage: npm run fuzz -- [times] [seed] [path…], times and seed whole numbers.');
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    process.exitCode = fuzz(join(folder, 'tally'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs all laws asked for and tells of their cases; the exit code. */
function fuzz(tally) {
  writeFileSync(tally, '');
  const asked = findLaws().filter((file) => paths.length === 0 || paths.some((path) => file.includes(path)));
  const isSlow = (file) => SLOW.some((part) => file.includes(part));
  const isSound = [
    tryLaws(
      asked.filter((file) => !isSlow(file)),
      Number(times),
      tally,
    ),
    tryLaws(asked.filter(isSlow), Math.max(1, Math.ceil(Number(times) / 4)), tally),
  ].every(Boolean);
  return tellCases(readTally(tally)) && isSound ? 0 : 1;
}

function findLaws() {
  return readdirSync('test', { recursive: true })
    .filter((path) => path.endsWith('.test.ts') && !/^(?:browser|system)/.test(path))
    .map((path) => join('test', path))
    .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));
}

function tryLaws(files, factor, tally) {
  if (files.length === 0) return true;
  console.log(`${files.length} files with ${factor} times as many cases as in the tests, seed ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...files, '--testTimeout=3600000', '--hookTimeout=3600000'],
    {
      stdio: 'inherit',
      env: { ...process.env, FUZZ_TIMES: `${factor}`, FUZZ_SEED: seed, FUZZ_TALLY: tally },
    },
  );
  return status === 0;
}

/** How many cases the laws of each file were tried with. */
function readTally(tally) {
  const cases = new Map();
  for (const line of readFileSync(tally, 'utf8').trim().split('\n').filter(Boolean)) {
    const [count, path] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
    const file = relative('test', path);
    cases.set(file, (cases.get(file) ?? 0) + Number(count));
  }
  return cases;
}

/** Whether every family had enough cases, which is asked of a whole run only. */
function tellCases(cases) {
  const sum = (files) => files.reduce((total, [, count]) => total + count, 0);
  console.log(`Cases in all: ${sum([...cases])}`);
  const short = Object.entries(FAMILIES).filter(([family, folders]) => {
    const count = sum([...cases].filter(([file]) => folders.some((part) => file.startsWith(part))));
    console.log(`Cases of ${family}: ${count}`);
    return count < ENOUGH;
  });
  return paths.length > 0 || short.length === 0;
}
