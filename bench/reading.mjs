/*
 * What reading costs: `npm run build`, then `node bench/reading.mjs [dist] [--check]`. Medians over processes of their
 * own: the time that passed in milliseconds with the loading of modules (in brackets what processors worked, which a
 * busy machine does not change), and the peak memory of the whole process in megabytes.
 * --check ends with 1 when a target is missed: by both times, as a busy machine lengthens the one, and threads the other.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { listHostileFiles } from './hostile-files.mjs';
import { drawSignups, writeCsv, writeXlsx } from './signup-files.mjs';

const TARGETS = {
  large: { milliseconds: 2000, megabytes: 300 },
  hostile: { milliseconds: 1000, megabytes: 300 },
};
const MEASURE = fileURLToPath(new URL('measure-reading.mjs', import.meta.url));

const args = process.argv.slice(2);
const dist = resolve(args.find((arg) => !arg.startsWith('--')) ?? 'dist');
const folder = mkdtempSync(join(tmpdir(), 'mentorship-reading-'));
let missed = 0;

function measure(task, file) {
  return JSON.parse(execFileSync(process.execPath, [MEASURE, task, dist, file], { encoding: 'utf8' }));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Measures in turn, so that a busy minute of the machine hits all alike, and prints a line for each. */
function compare(runs, measurements) {
  const taken = measurements.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, { task, file }] of measurements.entries()) taken[index].push(measure(task, file));
  }
  measurements.forEach(({ name, target }, index) => {
    const milliseconds = median(taken[index].map((one) => one.milliseconds));
    const worked = median(taken[index].map((one) => one.worked));
    const megabytes = median(taken[index].map((one) => one.megabytes));
    const time = Math.min(milliseconds, worked);
    const isMissed = target !== undefined && (time > target.milliseconds || megabytes > target.megabytes);
    if (isMissed) missed += 1;
    const figures = `${milliseconds.toFixed(0).padStart(7)} ms (${worked.toFixed(0).padStart(5)}) ${megabytes.toFixed(0).padStart(5)} MB`;
    console.log(`${name.padEnd(58)}${figures}${isMissed ? '  target missed' : ''}`);
  });
}

function save(name, bytes) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

try {
  const csv = save('signups.csv', writeCsv(drawSignups(20_000)));
  const small = save('small.csv', writeCsv(drawSignups(5000)));
  const workbook = save('small.xlsx', await writeXlsx(drawSignups(5000)));
  console.log(`node ${process.versions.node}\n\n20,000 rows of 20 columns, at most 2,000 ms and 300 MB`);
  compare(5, [
    { name: 'csv-parse alone', task: 'csv-parse', file: csv },
    { name: 'our table', task: 'table', file: csv },
    { name: 'sign-ups read and checked', task: 'signups', file: csv, target: TARGETS.large },
  ]);
  console.log('\n5,000 rows of 20 columns');
  compare(3, [
    { name: 'our table, CSV', task: 'table', file: small },
    { name: 'our table, .xlsx', task: 'table', file: workbook },
    { name: 'sign-ups read and checked, CSV', task: 'signups', file: small },
    { name: 'sign-ups read and checked, .xlsx', task: 'signups', file: workbook, target: TARGETS.large },
  ]);
  console.log('\nA megabyte of what no form exports, at most 1,000 ms and 300 MB');
  const hostile = (await listHostileFiles()).map(([name, bytes], index) => {
    return { name, task: 'signups', file: save(`hostile-${index}`, bytes), target: TARGETS.hostile };
  });
  compare(3, hostile);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (missed > 0) {
  console.log(`\n${missed} missed.`);
  if (args.includes('--check')) process.exitCode = 1;
}
