/*
 * What `mentorship intro-emails` and `mentorship agenda --meeting 1` cost for many pairs, from pairings.csv to the last
 * file: `npm run build`, then `node bench/letters.mjs [--pairs <count>] [--check] [--root <folder>]`. The pairs are
 * those of sign-ups by bench/signup-cohort.mjs. Per command the time that passed, in brackets what processors worked,
 * and the most memory the process held. `--check` ends with 1 when both together miss the target by both times.
 * `--root` is the folder of another build.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

import { runMeasured } from './run-measured.mjs';

const TARGET_IN_SECONDS = 20;
const GENERATOR = fileURLToPath(new URL('signup-cohort.mjs', import.meta.url));

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '2000' },
    check: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
});
const program = join(resolve(values.root), 'bin/mentorship.js');

/** Writes pairings.csv with exactly so many pairs. */
function writePairs(count, folder) {
  const [mentees, mentors] = [Math.ceil(count * 1.4), Math.ceil(count * 0.7)];
  execFileSync(process.execPath, [GENERATOR, `${mentees}`, `${mentors}`, folder]);
  const pairings = join(folder, 'pairings.csv');
  execFileSync(process.execPath, [
    program,
    'match',
    join(folder, 'signups.csv'),
    '--out',
    pairings,
    '--quiet',
  ]);
  const rows = parse(readFileSync(pairings));
  if (rows.length <= count) throw new Error(`only ${rows.length - 1} of ${count} pairs were made`);
  writeFileSync(pairings, stringify(rows.slice(0, count + 1), { record_delimiter: '\r\n' }));
  return pairings;
}

function printRow(cells) {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'mentorship-letters-'));
try {
  const pairings = writePairs(Number(values.pairs), folder);
  process.stdout.write(`node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0].model}\n`);
  process.stdout.write(`${values.pairs} pairs, target ${TARGET_IN_SECONDS} s for both together\n\n`);
  printRow(['command', 'files', 'seconds', 'peak memory']);
  printRow(['---', '---', '---', '---']);
  const runs = [
    ['intro-emails', 'letters'],
    ['agenda', 'guides', '--meeting', '1'],
  ].map(([command, name, ...flags]) => {
    const out = join(folder, name);
    const run = runMeasured([program, command, pairings, '--out', out, '--quiet', ...flags]);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    ).length;
    const seconds = `${(run.milliseconds / 1000).toFixed(2)} (${(run.worked / 1000).toFixed(2)})`;
    printRow([[command, ...flags].join(' '), files, seconds, `${run.megabytes.toFixed(0)} MB`]);
    return run;
  });
  const total = (column) => runs.reduce((sum, run) => sum + run[column], 0) / 1000;
  const missed = Math.min(total('milliseconds'), total('worked')) > TARGET_IN_SECONDS;
  printRow(['both', '', `${total('milliseconds').toFixed(2)} (${total('worked').toFixed(2)})`, '']);
  if (missed) process.stdout.write('\nThe target was missed.\n');
  if (values.check && missed) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
