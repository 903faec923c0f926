/*
 * What the index of preferences costs: `npm run build`, then
 * `node bench/preference-speed.mjs [--check] [dist folder]`. Medians of five runs on one thread, in nanoseconds of
 * processor time per pair of a mentee and a mentor, whether acceptable or not. Of large cohorts every hundredth
 * mentee is read. `--check` ends with 1 when the cohort of 10,000 mentees misses its targets.
 */
import { isChecked, load, programme, skillList } from './scoring-build.mjs';
import { drawCohort } from './scoring-cohort.mjs';

const { buildPeopleIndex } = await load('signups/build-people-index.js');
const { buildPreferences } = await load('preferences/build-preferences.js');
const { forEachRow } = await load('preferences/for-each-row.js');
const { listBest } = await load('preferences/list-best.js');
const { noPast } = await load('scoring/past.js');
const { scoreSides } = await load('scoring/score-sides.js');

const RUNS = 5;
const LISTED = 64;
const RANGE = 256;
const PLAIN_MENTEES = 20;
const TARGETS = { lists: 6, rows: 12 };
const SIZES = [
  { menteeCount: 200, mentorCount: 80, step: 1 },
  { menteeCount: 1000, mentorCount: 400, step: 1 },
  { menteeCount: 10000, mentorCount: 4000, step: 10, checked: true },
  { menteeCount: 40000, mentorCount: 40000, step: 100 },
];

/** Processor time, all threads together: what other processes do meanwhile matters little. */
const time = (run) => {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, result };
};
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A lottery like any other: places that have nothing to do with the order of people. */
const drawPlaces = (count) => Int32Array.from({ length: count }, (_, number) => (number * 7919) % count);

function scoreSome({ cohort, mentees, mentors }) {
  let sum = 0;
  for (const mentee of mentees.slice(0, PLAIN_MENTEES)) {
    for (const mentor of mentors) sum += scoreSides(mentee, mentor, cohort).mentee;
  }
  return sum;
}

function listAll(index, mentees) {
  const request = {
    mentees,
    seats: new Int32Array(index.mentorCount).fill(1),
    count: LISTED,
    places: { mentees: drawPlaces(index.menteeCount), mentors: drawPlaces(index.mentorCount) },
  };
  for (let from = 0; from < mentees.length; from += RANGE) {
    listBest(index, { from, until: Math.min(from + RANGE, mentees.length) }, request);
  }
}

function measure({ menteeCount, mentorCount, step }) {
  const people = drawCohort({ menteeCount, mentorCount, seed: 1, skillList });
  const compiled = time(() =>
    buildPreferences(people, buildPeopleIndex(people), programme, skillList, noPast),
  );
  const { index } = compiled.result;
  const mentees = Int32Array.from({ length: menteeCount / step }, (_, place) => place * step);
  const pairs = mentees.length * mentorCount;
  const perPair = (run) => (1e6 * median(Array.from({ length: RUNS }, () => time(run).milliseconds))) / pairs;
  let acceptable = 0;
  forEachRow(index, mentees, (_, { count }) => {
    acceptable += count;
  });
  return {
    compiled: compiled.milliseconds,
    plain: (1e6 * time(() => scoreSome(compiled.result)).milliseconds) / (PLAIN_MENTEES * mentorCount),
    lists: perPair(() => listAll(index, mentees)),
    rows: perPair(() => forEachRow(index, mentees, () => {})),
    acceptable: acceptable / pairs,
  };
}

console.log(
  '| mentees | mentors | acceptable | people compiled | plain scores, per pair | lists of the best 64, per pair | rows of both sides, per pair |',
);
console.log(
  '| ------- | ------- | ---------- | --------------- | ---------------------- | ------------------------------ | ---------------------------- |',
);
for (const size of SIZES) {
  const { compiled, plain, lists, rows, acceptable } = measure(size);
  const cells = [
    size.menteeCount,
    size.mentorCount,
    `${(100 * acceptable).toFixed(0)} %`,
    `${compiled.toFixed(0)} ms`,
    `${plain.toFixed(0)} ns`,
    `${lists.toFixed(1)} ns`,
    `${rows.toFixed(1)} ns`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  if (!isChecked || size.checked !== true) continue;
  for (const [what, took] of Object.entries({ lists, rows })) {
    if (took <= TARGETS[what]) continue;
    console.error(
      `The ${what} took ${took.toFixed(1)} ns a pair; they must not take more than ${TARGETS[what]}.`,
    );
    process.exitCode = 1;
  }
}
