/*
 * What the engine costs on its own, from people to the proved result: `npm run build`, then
 * `node bench/engine-scale.mjs [--size <mentees>] [--workers <count>] [--check] [--root <folder>]`. People are those of
 * bench/signup-cohort.mjs. Seconds that passed per stage, in brackets what processors worked, all threads together, and
 * from that the nanoseconds for each mentee and mentor, acceptable or not; the most memory the process held before the
 * engine began, the most it held at all, and the difference: what the engine added. `--check` ends with 1 when solving
 * takes longer or adds more memory than it may, or the proof more than ten seconds, by both times. `--root` is the folder
 * of another build.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const SIZES = [
  { mentees: 1000, mentors: 400, seconds: 1, megabytes: 200 },
  { mentees: 10_000, mentors: 4000, seconds: 1, megabytes: 200 },
  { mentees: 100_000, mentors: 40_000, seconds: 30, megabytes: 1000 },
];
const SECONDS_OF_PROOF = 10;
const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true },
    workers: { type: 'string', default: `${cpus().length}` },
    check: { type: 'boolean', default: false },
    root: { type: 'string', default: beside('..') },
  },
});
const root = resolve(values.root);
const sizes = SIZES.filter(({ mentees }) => values.size?.includes(`${mentees}`) ?? true);

function measure({ mentees, mentors }) {
  const folder = mkdtempSync(join(tmpdir(), 'mentorship-engine-'));
  const run = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8' });
  try {
    run(beside('signup-cohort.mjs'), `${mentees}`, `${mentors}`, folder);
    run(beside('measure-engine.mjs'), 'read', root, folder);
    return JSON.parse(run(beside('measure-engine.mjs'), 'solve', root, folder, values.workers));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printRow(cells) {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

process.stdout.write(
  `node ${process.versions.node}, ${cpus()[0].model}, ${cpus().length} cores, ${values.workers} workers\n\n`,
);
const TITLES = [
  'mentees',
  'mentors',
  'compiled',
  'lists',
  'more lists',
  'matched',
  'engine',
  'proof',
  'lists, per pair',
  'proof, per pair',
  'people',
  'peak memory',
  'the engine alone',
];
printRow(TITLES);
printRow(TITLES.map(() => '---'));
let missed = 0;
for (const size of sizes) {
  const { seconds, worked, megabytes } = measure(size);
  for (const times of [seconds, worked]) {
    times.listWilling ??= 0;
    times.matched = times.solved - times.listBest - times.listWilling;
  }
  const stages = ['compiled', 'listBest', 'listWilling', 'matched', 'solved', 'proved'];
  const perPair = (time) => `${((1e9 * time) / (size.mentees * size.mentors)).toFixed(1)} ns`;
  const isSlow = (stage, most) => Math.min(seconds[stage], worked[stage]) > most;
  const added = megabytes.proved - megabytes.people;
  const isMissed =
    isSlow('solved', size.seconds) || isSlow('proved', SECONDS_OF_PROOF) || added > size.megabytes;
  if (isMissed) missed += 1;
  printRow([
    size.mentees,
    size.mentors,
    ...stages.map((stage) => `${seconds[stage].toFixed(2)} (${worked[stage].toFixed(2)}) s`),
    perPair(worked.listBest),
    perPair(worked.proved),
    `${megabytes.people.toFixed(0)} MB`,
    `${megabytes.proved.toFixed(0)} MB`,
    `${added.toFixed(0)} MB${isMissed ? ', target missed' : ''}`,
  ]);
}
if (values.check && missed > 0) process.exitCode = 1;
