/*
 * How good are the matchings? Prints the tables of docs/matching.md: `npm run build`, then
 * `node bench/matching-quality.mjs [--seeds <count>] [--exact] [--check]`. Seeds are 1, 2, 3 and so on, 20 by default.
 * `--exact` adds what integer programming finds and proves, on markets of a fifth of the size, and takes minutes.
 * `--check` ends with 1 when more than 0.6 times as many are left as by plain deferred acceptance, unless no stable
 * matching leaves fewer.
 */
import { parseArgs } from 'node:util';
import { compileMarket } from '../dist/core/matching/compile-market.js';
import { proposeByMentees } from '../dist/core/matching/defer-acceptance.js';
import { dropImpossiblePairs } from '../dist/core/matching/drop-impossible-pairs.js';
import { findUpperBound } from '../dist/core/matching/find-upper-bound.js';
import { findBlockingPairs, findStableMatching, proveLargest } from '../dist/core/matching/matching.js';
import { proposeWithPromotion } from '../dist/core/matching/propose-with-promotion.js';
import { drawMarket } from './random-market.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    exact: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const SEEDS = Array.from({ length: Number(values.seeds) }, (_, index) => index + 1);
const MOST_LEFT = 0.6;
const SIZE = {
  ...(values.exact
    ? { menteeCount: 200, mentorCount: 100, seats: 195 }
    : { menteeCount: 1000, mentorCount: 500, seats: 975 }),
  listLength: 20,
  bands: 10,
};
const MARKETS = [
  ['all alike', { popular: false, agreement: 0 }],
  ['popular mentors', { popular: true, agreement: 0 }],
  ['popular mentors, half agreed', { popular: true, agreement: 0.5 }],
];

/** Shares in percent of all mentees, levels as they are, milliseconds. */
const MEASURES = ['unmatched', 'best level', 'mean level', 'worst level', 'idle mentors', 'milliseconds'];

const METHODS = {
  plain: (problem) => findStableMatching(problem, { aim: 'choice' }).mentorOf,
  promotion: (problem) => promote(problem),
  found: (problem) => findStableMatching(problem).mentorOf,
  ...(values.exact && {
    exact: async (problem) => {
      const { mentorOf, provedLargest } = await proveLargest(problem, findStableMatching(problem));
      if (!provedLargest) unproved += 1;
      return mentorOf;
    },
  }),
};
let unproved = 0;

function promote(problem) {
  const market = reduce(problem);
  const { heldPair } = proposeWithPromotion(market);
  return Array.from(heldPair, (pair) => (pair < 0 ? null : market.pairs.mentor[pair]));
}

function reduce(problem) {
  return dropImpossiblePairs(compileMarket(problem, undefined).market);
}

async function measure(problem, solve) {
  const start = performance.now();
  const mentorOf = await solve(problem);
  const milliseconds = performance.now() - start;
  if (findBlockingPairs(problem, mentorOf).length > 0) throw new Error('A result is not stable.');
  const best = new Array(problem.menteeCount).fill(Number.POSITIVE_INFINITY);
  const held = new Array(problem.menteeCount).fill(null);
  for (const { mentee, mentor, menteeLevel } of problem.pairs) {
    best[mentee] = Math.min(best[mentee], menteeLevel);
    if (mentorOf[mentee] === mentor) held[mentee] = menteeLevel;
  }
  const levels = held.filter((level) => level !== null);
  const share = (count) => (100 * count) / problem.menteeCount;
  return [
    share(problem.menteeCount - levels.length),
    share(held.filter((level, mentee) => level === best[mentee]).length),
    levels.reduce((sum, level) => sum + level, 0) / levels.length,
    Math.max(...levels),
    problem.capacities.length - new Set(mentorOf.filter((mentor) => mentor !== null)).size,
    milliseconds,
  ];
}

function unmatchedAtLeast(problem) {
  return (
    (100 * (problem.menteeCount - findUpperBound(proposeByMentees(reduce(problem))))) / problem.menteeCount
  );
}

/** Means of everything that is measured, of one method over markets that differ in their seed. */
async function measureAll(problems, solve) {
  const rows = [];
  for (const problem of problems) rows.push(await measure(problem, solve));
  return meanOf(rows);
}

function meanOf(rows) {
  return rows[0].map((_, column) => rows.reduce((sum, row) => sum + row[column], 0) / rows.length);
}

function printRow(cells) {
  process.stdout.write(
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |\n`,
  );
}

function printHead(cells) {
  printRow(cells);
  printRow(cells.map(() => '---'));
}

let missed = 0;
for (const [name, market] of MARKETS) {
  const problems = SEEDS.map((seed) => drawMarket({ ...SIZE, ...market, seed }));
  process.stdout.write(`\n${name}\n\n`);
  printHead(['method', ...MEASURES]);
  const unmatched = {};
  for (const [method, solve] of Object.entries(METHODS)) {
    const means = await measureAll(problems, solve);
    unmatched[method] = means[0];
    printRow([method, ...means]);
  }
  const least = meanOf(problems.map((problem) => [unmatchedAtLeast(problem)]))[0];
  printRow(['no stable matching leaves fewer', least]);
  // The target is one of the larger size.
  if (!values.exact && unmatched.found > Math.max(MOST_LEFT * unmatched.plain, least)) missed += 1;
}

for (const [name, market] of MARKETS.slice(1)) {
  const methods = Object.entries(METHODS);
  process.stdout.write(
    `\nby bands and length of list; ${name}: unmatched, then those with a mentor of the best level\n\n`,
  );
  printHead([
    'bands',
    'list',
    ...methods.map(([method]) => method),
    'no fewer than',
    ...methods.map(([method]) => method),
  ]);
  for (const bands of [5, 10, 20]) {
    for (const listLength of [5, 10, 20]) {
      const problems = SEEDS.map((seed) => drawMarket({ ...SIZE, ...market, bands, listLength, seed }));
      const means = [];
      for (const [, solve] of methods) means.push(await measureAll(problems, solve));
      const least = meanOf(problems.map((problem) => [unmatchedAtLeast(problem)]))[0];
      printRow([
        `${bands}`,
        `${listLength}`,
        ...means.map(([unmatched]) => unmatched),
        least,
        ...means.map(([, bestLevel]) => bestLevel),
      ]);
    }
  }
}
if (values.exact) process.stdout.write(`\nnot proved: ${unproved} of ${SEEDS.length * 21}\n`);
if (missed > 0) {
  process.stdout.write(`\n${missed} of ${MARKETS.length} markets leave too many.\n`);
  if (values.check) process.exitCode = 1;
}
