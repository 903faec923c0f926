/*
 * What does integer programming prove, and how long does it take? Markets of 800 mentees and 400 mentors with 780
 * seats, lists of 10: `npm run build`, then `node bench/matching-exact.mjs [seeds]` (default 20). With a second number
 * other sizes: `node bench/matching-exact.mjs 3 1600`. Prints a table of docs/matching.md.
 */
import { findBlockingPairs, findStableMatching, proveLargest } from '../dist/core/matching/matching.js';
import { drawMarket } from './random-market.mjs';

const [seeds = '20', menteeCount = '800'] = process.argv.slice(2);
const SEEDS = Array.from({ length: Number(seeds) }, (_, index) => index + 1);
const SIZE = {
  menteeCount: Number(menteeCount),
  mentorCount: Math.round(menteeCount / 2),
  seats: Math.round(0.975 * menteeCount),
  listLength: 10,
};
const MARKETS = [
  ['popular, 10 bands', { popular: true, agreement: 0, bands: 10 }],
  ['popular, half agreed, 10 bands', { popular: true, agreement: 0.5, bands: 10 }],
  ['popular, half agreed, 5 bands', { popular: true, agreement: 0.5, bands: 5 }],
];

async function measure(problem) {
  const found = findStableMatching(problem);
  const start = process.cpuUsage();
  const proved = await proveLargest(problem, found);
  const seconds = process.cpuUsage(start).user / 1e6;
  if (findBlockingPairs(problem, proved.mentorOf).length > 0) throw new Error('A result is not stable.');
  return { found, proved, seconds };
}

function count(runs, holds) {
  return runs.filter(holds).length;
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

const unmatched = (matched) => (100 * (SIZE.menteeCount - matched)) / SIZE.menteeCount;
const HEAD = [
  'market',
  'proved by the bound',
  'then proved',
  'larger found',
  'unmatched %, search',
  'exact',
  'still possible',
  'seconds, mean of those open',
  'longest',
];
process.stdout.write(`| ${HEAD.join(' | ')} |\n| ${HEAD.map(() => '---').join(' | ')} |\n`);
for (const [name, market] of MARKETS) {
  const runs = [];
  for (const seed of SEEDS) runs.push(await measure(drawMarket({ ...SIZE, ...market, seed })));
  const open = runs.filter(({ found }) => !found.provedLargest);
  const cells = [
    name,
    count(runs, ({ found }) => found.provedLargest),
    count(open, ({ proved }) => proved.provedLargest),
    count(open, ({ found, proved }) => proved.matched > found.matched),
    mean(runs.map(({ found }) => unmatched(found.matched))).toFixed(2),
    mean(runs.map(({ proved }) => unmatched(proved.matched))).toFixed(2),
    mean(runs.map(({ proved }) => unmatched(proved.upperBound))).toFixed(2),
    mean(open.map(({ seconds }) => seconds)).toFixed(1),
    Math.max(0, ...open.map(({ seconds }) => seconds)).toFixed(1),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
