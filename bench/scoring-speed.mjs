/*
 * What reading and scoring everybody costs: `npm run build`, then
 * `node bench/scoring-speed.mjs [--check] [dist folder]`. Medians of seven runs, in milliseconds of processor time.
 * `--check` ends with 1 when ranking 2,000 mentees and 800 mentors takes longer than a second.
 */
import { isChecked, load, programme, skillList } from './scoring-build.mjs';
import { drawCohort } from './scoring-cohort.mjs';

const { buildCohort } = await load('scoring/build-cohort.js');
const { buildPeopleIndex } = await load('signups/build-people-index.js');
const { buildPreferences } = await load('preferences/build-preferences.js');
const { forEachRow } = await load('preferences/for-each-row.js');
const { noPast } = await load('scoring/past.js');
const { scoreSides } = await load('scoring/score-sides.js');

const RUNS = 7;
const TARGET = 1000;
const SIZES = [
  { menteeCount: 20, mentorCount: 10 },
  { menteeCount: 200, mentorCount: 80 },
  { menteeCount: 2000, mentorCount: 800 },
];

/** Processor time, all threads together: what other processes do meanwhile is no matter. */
const time = (run) => {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, result };
};
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function measure(people) {
  const cohort = time(() => buildCohort(people, programme, skillList, noPast));
  const scores = time(() => scoreAll(people, cohort.result));
  const index = buildPeopleIndex(people);
  const ranked = time(() => rankAll(buildPreferences(people, index, programme, skillList, noPast)));
  return [cohort, scores, ranked].map(({ milliseconds }) => milliseconds);
}

/** Rules asked of all pairs, both scores and standings of those that pass. */
function rankAll({ index }) {
  let acceptable = 0;
  forEachRow(index, { from: 0, until: index.menteeCount }, (_, { count }) => {
    acceptable += count;
  });
  return acceptable;
}

function scoreAll(people, cohort) {
  const profiles = people.map(cohort.profileOf);
  const mentors = profiles.filter(({ person }) => person.isMentor);
  let sum = 0;
  for (const mentee of profiles) {
    if (!mentee.person.isMentee) continue;
    for (const mentor of mentors) sum += scoreSides(mentee, mentor, cohort).mentee;
  }
  return sum;
}

console.log('| mentees | mentors | people read | all scores | all ranked | ranked, per pair |');
console.log('| ------- | ------- | ----------- | ---------- | ---------- | ---------------- |');
let slowest = 0;
for (const size of SIZES) {
  const people = drawCohort({ ...size, seed: 1, skillList });
  const runs = Array.from({ length: RUNS }, () => measure(people));
  const [profiles, scores, ranked] = [0, 1, 2].map((column) => median(runs.map((run) => run[column])));
  const perPair = (1e6 * ranked) / (size.menteeCount * size.mentorCount);
  const cells = [
    size.menteeCount,
    size.mentorCount,
    ...[profiles, scores, ranked].map((ms) => ms.toFixed(1)),
  ];
  console.log(`| ${cells.join(' | ')} | ${perPair.toFixed(0)} ns |`);
  slowest = ranked;
}
if (isChecked && slowest > TARGET) {
  console.error(
    `Ranking the largest cohort took ${slowest.toFixed(0)} ms; it must not take more than ${TARGET} ms.`,
  );
  process.exitCode = 1;
}
