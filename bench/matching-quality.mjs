/*
 * How good are the matchings? Prints the tables of docs/matching.md: `npm run build`, then
 * `node bench/matching-quality.mjs [seeds]` (default 20). Seeds are 1, 2, 3 and so on.
 */
import { compileMarket } from '../dist/core/matching/compile-market.js';
import { proposeByMentees } from '../dist/core/matching/defer-acceptance.js';
import { dropImpossiblePairs } from '../dist/core/matching/drop-impossible-pairs.js';
import { findUpperBound } from '../dist/core/matching/find-upper-bound.js';
import { findBlockingPairs, findStableMatching } from '../dist/core/matching/matching.js';
import { proposeWithPromotion } from '../dist/core/matching/propose-with-promotion.js';
import { drawMarket } from './random-market.mjs';

const SEEDS = Array.from({ length: Number(process.argv[2] ?? 20) }, (_, index) => index + 1);
const SIZE = { menteeCount: 1000, mentorCount: 500, seats: 975, listLength: 20, bands: 10 };
const MARKETS = [
  ['all alike', { popular: false, agreement: 0 }],
  ['popular mentors', { popular: true, agreement: 0 }],
  ['popular mentors, half agreed', { popular: true, agreement: 0.5 }],
];

/** Shares in percent of all mentees, levels as they are, milliseconds. */
const MEASURES = ['unmatched', 'best level', 'mean level', 'worst level', 'idle mentors', 'milliseconds'];

const METHODS = {
  'plain deferred acceptance': (problem) =>
    withTime(() => findStableMatching(problem, { aim: 'choice' }).mentorOf),
  'with promotion': (problem) => withTime(() => promote(problem)),
  'largest that was found': (problem) => withTime(() => findStableMatching(problem).mentorOf),
};

function withTime(solve) {
  const start = performance.now();
  const mentorOf = solve();
  return { mentorOf, milliseconds: performance.now() - start };
}

function promote(problem) {
  const market = reduce(problem);
  const { heldPair } = proposeWithPromotion(market);
  return Array.from(heldPair, (pair) => (pair < 0 ? null : market.pairs.mentor[pair]));
}

function reduce(problem) {
  return dropImpossiblePairs(compileMarket(problem, undefined).market);
}

function measure(problem, { mentorOf, milliseconds }) {
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

for (const [name, market] of MARKETS) {
  const problems = SEEDS.map((seed) => drawMarket({ ...SIZE, ...market, seed }));
  process.stdout.write(`\n${name}\n\n`);
  printHead(['method', ...MEASURES]);
  for (const [method, solve] of Object.entries(METHODS)) {
    printRow([method, ...meanOf(problems.map((problem) => measure(problem, solve(problem))))]);
  }
  printRow([
    'no stable matching leaves fewer',
    meanOf(problems.map((problem) => [unmatchedAtLeast(problem)]))[0],
  ]);
}

process.stdout.write('\nunmatched by bands and length of list; popular mentors, half agreed\n\n');
printHead(['bands', 'list', ...Object.keys(METHODS), 'no fewer than']);
for (const bands of [5, 10, 20]) {
  for (const listLength of [5, 10, 20]) {
    const problems = SEEDS.map((seed) => drawMarket({ ...SIZE, ...MARKETS[2][1], bands, listLength, seed }));
    const unmatched = Object.values(METHODS).map(
      (solve) => meanOf(problems.map((problem) => measure(problem, solve(problem))))[0],
    );
    const bound = meanOf(problems.map((problem) => [unmatchedAtLeast(problem)]))[0];
    printRow([`${bands}`, `${listLength}`, ...unmatched, bound]);
  }
}
