/*
 * What `mentorship match` costs from a CSV to the files it writes: `npm run build`, then
 * `node bench/whole-process.mjs [--size <mentees>] [--runs <count>] [--check] [--root <folder>]`. Sign-ups are those of
 * bench/signup-cohort.mjs. Medians over processes of their own: the time that passed, in brackets what processors
 * worked, all threads together; and the most memory a process held. `--check` ends with 1 when a target is missed, by
 * both times, as a busy machine lengthens the one and threads the other. `--root` is the folder of another build.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runMeasured } from './run-measured.mjs';

const SIZES = [
  { mentees: 1000, mentors: 400, seconds: 1, megabytes: null },
  { mentees: 10_000, mentors: 4000, seconds: 5, megabytes: 500 },
  { mentees: 100_000, mentors: 40_000, seconds: 90, megabytes: 2000 },
];
const GENERATOR = fileURLToPath(new URL('signup-cohort.mjs', import.meta.url));
const MEASURE_READING = fileURLToPath(new URL('measure-reading.mjs', import.meta.url));

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true },
    runs: { type: 'string', default: '3' },
    check: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
});
const root = resolve(values.root);
const sizes = SIZES.filter(({ mentees }) => values.size?.includes(`${mentees}`) ?? true);

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** All that was measured of a size: medians of the whole process, and of reading and checking the sign-ups alone. */
function measure({ mentees, mentors }, folder) {
  // In a process of its own: this one must stay small.
  execFileSync(process.execPath, [GENERATOR, `${mentees}`, `${mentors}`, folder]);
  const signups = join(folder, 'signups.csv');
  const out = join(folder, 'pairings.csv');
  const match = [join(root, 'bin/mentorship.js'), 'match', signups, '--out', out, '--quiet'];
  const runs = Array.from({ length: Number(values.runs) }, () => {
    rmSync(out, { force: true });
    return runMeasured(match);
  });
  const reading = JSON.parse(
    execFileSync(process.execPath, [MEASURE_READING, 'signups', join(root, 'dist'), signups], {
      encoding: 'utf8',
    }),
  );
  const middle = (column) => median(runs.map((run) => run[column]));
  return {
    seconds: middle('milliseconds') / 1000,
    worked: middle('worked') / 1000,
    megabytes: middle('megabytes'),
    reading: reading.milliseconds / 1000,
  };
}

function printRow(cells) {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

process.stdout.write(`node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0].model}\n\n`);
printRow(['mentees', 'mentors', 'seconds', 'of that reading', 'peak memory', 'target']);
printRow(['---', '---', '---', '---', '---', '---']);
let missed = 0;
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'mentorship-whole-'));
  try {
    const { seconds, worked, megabytes, reading } = measure(size, folder);
    const isMissed = Math.min(seconds, worked) > size.seconds || megabytes > (size.megabytes ?? Infinity);
    if (isMissed) missed += 1;
    const memory = size.megabytes === null ? '' : ` and ${size.megabytes} MB`;
    printRow([
      size.mentees,
      size.mentors,
      `${seconds.toFixed(2)} (${worked.toFixed(2)})`,
      reading.toFixed(2),
      `${megabytes.toFixed(0)} MB`,
      `${size.seconds} s${memory}${isMissed ? ', missed' : ''}`,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (values.check && missed > 0) process.exitCode = 1;
