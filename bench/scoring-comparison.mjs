/*
 * What other ways to pair reach on the same acceptable pairs and seats: `npm run build`, then
 * `node bench/scoring-comparison.mjs [--only <cohort>] [--write] [dist folder]`. Means over the seeds 1 to 20.
 * `--only` takes one cohort by its name; `--write` puts the table into docs/scoring.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { assignBestTotal } from './assign-best-total.mjs';
import { listCandidates } from './list-candidates.mjs';
import { startDraws } from './random-market.mjs';
import { drawCohort } from './scoring-cohort.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const load = (file) => import(pathToFileURL(resolve(positionals[0] ?? 'dist', file)));
const { buildPeopleIndex } = await load('core/signups/build-people-index.js');
const { buildPreferences } = await load('core/preferences/build-preferences.js');
const { createMachineShell } = await load('shell/machine-shell.js');
const { defaultProgramme } = await load('core/programme/default-programme.js');
const { drawLottery } = await load('core/pairing/draw-lottery.js');
const { findBlockingPairs, findStableMatching } = await load('core/matching/matching.js');
const { fixPairs } = await load('core/pairing/orders/fix-pairs.js');
const { forEachRow } = await load('core/preferences/for-each-row.js');
const { loadCohort } = await load('cli/loading/load-cohort.js');
const { noPast } = await load('core/scoring/past.js');

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const PAGE = 'docs/scoring.md';
const MARKS = [
  '<!-- comparison: node bench/scoring-comparison.mjs --write -->\n',
  '<!-- end of comparison -->\n',
];

const shell = createMachineShell(process, '');

async function readExample(files, config) {
  const { reading, programme, skillList } = await loadCohort(shell, { files }, config);
  return prepare(reading.people, programme, skillList);
}

/** The market without the pairs that the organiser fixed, which no method may touch. */
function prepare(people, programme, skillList) {
  const index = buildPeopleIndex(people);
  const preferences = buildPreferences(people, index, programme, skillList, noPast);
  const { cohort, mentees, mentors } = preferences;
  const candidates = listCandidates(preferences, forEachRow);
  const { fixed } = fixPairs(programme, index);
  const fixedMentees = new Set(fixed.map(({ mentee }) => mentee.key));
  const seatsTaken = (mentor) => fixed.filter((pair) => pair.mentor.key === mentor.person.key).length;
  const places = new Map();
  for (const [place, { person }] of mentees.entries()) {
    if (!fixedMentees.has(person.key)) places.set(place, places.size);
  }
  const pairs = candidates
    .filter(({ mentee }) => places.has(mentee))
    .map((pair) => ({ ...pair, mentee: places.get(pair.mentee) }));
  return {
    cohort,
    programme,
    keys: people.map(({ key }) => key),
    mentees: mentees.filter((_, place) => places.has(place)),
    mentors,
    menteeCount: places.size,
    capacities: mentors.map((mentor) => mentor.person.capacity - seatsTaken(mentor)),
    pairs,
  };
}

/** In every cohort a seed is a lottery; of the generated one it draws the people too. */
const COHORTS = {
  'codebar-helsinki': always(await readExample(['examples/codebar-helsinki/signups.csv'])),
  academy: always(await readExample([], 'examples/academy/mentorship.yaml')),
  generated: await drawnBySeed(),
};

function always(market) {
  return () => market;
}

async function drawnBySeed() {
  const { skillList } = await loadCohort(shell, { files: ['examples/codebar-helsinki/signups.csv'] });
  const programme = { ...defaultProgramme, start: '2026-09-01', timeZone: 'Europe/Helsinki' };
  const size = { menteeCount: 130, mentorCount: 70 };
  return (seed) => prepare(drawCohort({ ...size, seed, skillList }), programme, skillList);
}

const METHODS = {
  'random pairing': pairAtRandom,
  'most skills in common': pairBySkillsInCommon,
  'largest total score': pairByTotalScore,
  mentorship: pairByMentorship,
};

function pairAtRandom(market, seed) {
  return pairGreedily(market, shuffle(market.pairs, startDraws(seed)));
}

/** The usual spreadsheet: whoever has most wishes taught goes first; equal ones as the dice fall. */
function pairBySkillsInCommon(market, seed) {
  const inCommon = ({ mentee, mentor }) => {
    const taught = new Set(market.mentors[mentor].teaches);
    return market.mentees[mentee].wishes.filter(({ number }) => taught.has(number)).length;
  };
  const ranked = shuffle(market.pairs, startDraws(seed)).map((pair) => ({ pair, rank: inCommon(pair) }));
  ranked.sort((a, b) => b.rank - a.rank);
  return pairGreedily(
    market,
    ranked.map(({ pair }) => pair),
  );
}

function pairGreedily({ menteeCount, capacities }, pairs) {
  const mentorOf = new Array(menteeCount).fill(null);
  const free = [...capacities];
  for (const { mentee, mentor } of pairs) {
    if (mentorOf[mentee] !== null || free[mentor] === 0) continue;
    mentorOf[mentee] = mentor;
    free[mentor] -= 1;
  }
  return mentorOf;
}

/** Both sides' scores of all pairs together; which of equal assignments, hangs on the order of the seats. */
function pairByTotalScore({ menteeCount, capacities, pairs }, seed) {
  const seats = shuffle(
    capacities.flatMap((capacity, mentor) => new Array(capacity).fill(mentor)),
    startDraws(seed),
  );
  const gains = Array.from({ length: menteeCount }, () => new Array(capacities.length).fill(0));
  for (const { mentee, mentor, menteeScore, mentorScore } of pairs) {
    gains[mentee][mentor] = menteeScore + mentorScore;
  }
  const seatOf = assignBestTotal(
    gains.map((row) => seats.map((mentor) => row[mentor])),
    seats.length,
  );
  return seatOf.map((seat) => (seat === null ? null : seats[seat]));
}

function pairByMentorship(market, seed) {
  return solve(market, seed).mentorOf;
}

function solve({ programme, keys, mentees, mentors, ...problem }, seed) {
  const draw = drawLottery(`seed ${seed}`, keys);
  const ranks = (side) => side.map(({ person }) => draw.get(person.key));
  const lottery = { mentees: ranks(mentees), mentors: ranks(mentors) };
  return findStableMatching(problem, { aim: programme.aim, favour: programme.favour, lottery });
}

/** How many mentees could be matched at all: what no pairing of the kind can exceed. */
const BOUNDS = {
  'any stable one, at most': (market, seed) => solve(market, seed).upperBound,
  'any at all, at most': countMostPairs,
};

/** Where each pair gains the same, the largest total is the largest number. */
function countMostPairs(market) {
  const alike = market.pairs.map((pair) => ({ ...pair, menteeScore: 1, mentorScore: 1 }));
  return pairByTotalScore({ ...market, pairs: alike }, 1).filter((mentor) => mentor !== null).length;
}

/** Shares of all mentees in percent; blocking pairs as they are. */
const MEASURES = ['matched', 'first choice', 'one of the first three', 'first wish taught', 'blocking pairs'];

function measure(market, mentorOf) {
  const levelsOf = Array.from({ length: market.menteeCount }, () => new Map());
  for (const { mentee, mentor, menteeLevel } of market.pairs) levelsOf[mentee].set(mentor, menteeLevel);
  const choices = mentorOf.flatMap((mentor, mentee) => {
    if (mentor === null) return [];
    const own = levelsOf[mentee].get(mentor);
    return 1 + [...levelsOf[mentee].values()].filter((level) => level < own).length;
  });
  const share = (count) => (100 * count) / market.menteeCount;
  return [
    share(choices.length),
    share(choices.filter((choice) => choice === 1).length),
    share(choices.filter((choice) => choice <= 3).length),
    firstWishes(market, mentorOf),
    findBlockingPairs(market, mentorOf).length,
  ];
}

/** How well the first wish is taught, a near skill in part; of wishes without an order, all alike. */
function firstWishes({ cohort, mentees, mentors }, mentorOf) {
  const taught = mentees.flatMap(({ person, wishes }, place) => {
    const first = person.learnsRanked ? wishes.slice(0, 1) : wishes;
    if (first.length === 0) return [];
    const mentor = mentors[mentorOf[place]];
    if (mentor === undefined) return 0;
    return mean(first.map(({ number }) => cohort.closeness(mentor.teaching, number))) / 10;
  });
  return mean(taught);
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function shuffle(things, draw) {
  const shuffled = [...things];
  for (let place = shuffled.length - 1; place > 0; place -= 1) {
    const other = Math.floor(draw() * (place + 1));
    [shuffled[place], shuffled[other]] = [shuffled[other], shuffled[place]];
  }
  return shuffled;
}

function compareMethods(marketOf) {
  const markets = SEEDS.map((seed) => ({ seed, market: marketOf(seed) }));
  const reached = Object.entries(METHODS).map(([method, pair]) => {
    const runs = markets.map(({ seed, market }) => measure(market, pair(market, seed)));
    return [method, ...MEASURES.map((_, column) => mean(runs.map((run) => run[column])).toFixed(1))];
  });
  const bounds = Object.entries(BOUNDS).map(([kind, most]) => {
    const shares = markets.map(({ seed, market }) => (100 * most(market, seed)) / market.menteeCount);
    return [kind, mean(shares).toFixed(1), ...MEASURES.slice(1).map(() => '')];
  });
  return [...reached, ...bounds];
}

function writeTable(names) {
  const rows = names.flatMap((name) => compareMethods(COHORTS[name]).map((cells) => [name, ...cells]));
  const table = [['cohort', 'pairing', ...MEASURES], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |\n`;
  return [line(table[0]), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('');
}

const table = writeTable(values.only === undefined ? Object.keys(COHORTS) : [values.only]);
if (values.write) {
  const [before, rest] = readFileSync(PAGE, 'utf8').split(MARKS[0]);
  const [, after] = rest.split(MARKS[1]);
  writeFileSync(PAGE, `${before}${MARKS[0]}\n${table}\n${MARKS[1]}${after}`);
} else {
  process.stdout.write(table);
}
