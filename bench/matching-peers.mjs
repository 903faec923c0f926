/*
 * What others' packages do on the work they can do, side by side with ours: `npm run build`, then
 * `node bench/matching-peers.mjs [seeds]` (default 5; 1, 2, 3 and so on). The packages are installed into a folder that
 * is gone afterwards; this one does not depend on them. They know one seat per mentor and strict lists only, so ties are
 * cut for them by the lottery, as whoever uses them must. Means, milliseconds of processor
 * time; blocking pairs are counted on the lists as they are, ties and all.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBlockingPairs, findStableMatching } from '../dist/core/matching/matching.js';
import { drawMarket } from './random-market.mjs';

const PEERS = ['stable-marriage@1.0.2', 'stablematch@0.0.4', 'munkres-js@1.2.2'];
const SEEDS = Array.from({ length: Number(process.argv[2] ?? 5) }, (_, index) => index + 1);

const complete = (size) => ({
  menteeCount: size,
  mentorCount: size,
  seats: size,
  listLength: size,
  bands: 2 ** 24,
});
const partial = (size, listLength) => ({
  menteeCount: size,
  mentorCount: size,
  seats: size,
  listLength,
  bands: 10,
});
const alike = { popular: false, agreement: 0 };
const halfAgreed = { popular: true, agreement: 0.5 };
const MARKETS = [
  { title: '40 mentees, 40 mentors, complete lists without ties', ...complete(40), ...alike, tooSlow: [] },
  {
    title: '400 mentees, 400 mentors, complete lists without ties',
    ...complete(400),
    ...alike,
    tooSlow: ['stablematch'],
  },
  {
    title: '400 mentees, 400 mentors, lists of 10 in 10 bands, popular and half agreed',
    ...partial(400, 10),
    ...halfAgreed,
    tooSlow: ['stablematch'],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'mentorship-peers-'));
try {
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', ['install', '--prefix', folder, ...flags, ...PEERS], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const methods = loadMethods(createRequire(join(folder, 'package.json')));
  process.stdout.write(`node ${process.versions.node}, ${cpus()[0].model}; means of ${SEEDS.length} seeds\n`);
  for (const market of MARKETS) compare(market, methods);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function loadMethods(require) {
  const { Person, stableMarriage } = require('stable-marriage');
  const { match } = require('stablematch');
  const munkres = require('munkres-js');
  return {
    'stable-marriage': ({ menteeCount, mentorCount, menteeLists, mentorLists }) => {
      const mentees = Array.from({ length: menteeCount }, (_, mentee) => new Person(mentee));
      const mentors = Array.from({ length: mentorCount }, (_, mentor) => new Person(mentor));
      for (const [mentee, list] of menteeLists.entries())
        mentees[mentee].generatePreferences(list.map((at) => mentors[at]));
      for (const [mentor, list] of mentorLists.entries())
        mentors[mentor].generatePreferences(list.map((at) => mentees[at]));
      stableMarriage(mentees);
      return mentees.map(({ fiance }) => fiance?.name ?? null);
    },
    stablematch: ({ menteeCount, mentorCount, menteeLists, mentorLists }) => {
      const mentees = Array.from({ length: menteeCount }, (_, mentee) => mentee);
      const mentors = Array.from({ length: mentorCount }, (_, mentor) => mentor);
      const mentorOf = new Array(menteeCount).fill(null);
      const pairs = match(
        mentees,
        mentors,
        (at) => menteeLists[at],
        (at) => mentorLists[at],
      );
      for (const [mentee, mentor] of pairs) mentorOf[mentee] = mentor;
      return mentorOf;
    },
    'munkres-js': ({ problem, mentorCount }) => {
      const worst = problem.pairs.reduce((most, pair) => Math.max(most, costOf(pair)), 0);
      // Dearer than everybody's worst: as many as can be are placed.
      const impossible = (worst + 1) * problem.menteeCount;
      const costs = Array.from({ length: problem.menteeCount }, () =>
        new Array(mentorCount).fill(impossible),
      );
      for (const pair of problem.pairs) costs[pair.mentee][pair.mentor] = costOf(pair);
      const mentorOf = new Array(problem.menteeCount).fill(null);
      for (const [mentee, mentor] of munkres(costs)) {
        if (costs[mentee][mentor] < impossible) mentorOf[mentee] = mentor;
      }
      return mentorOf;
    },
    'mentorship, choice': ({ problem }) => findStableMatching(problem, { aim: 'choice' }).mentorOf,
    'mentorship, most': ({ problem }) => findStableMatching(problem).mentorOf,
  };
}

function costOf({ menteeLevel, mentorLevel }) {
  return menteeLevel + mentorLevel;
}

function compare({ title, tooSlow, ...size }, methods) {
  const markets = SEEDS.map((seed) => prepare(drawMarket({ ...size, seed }), size.mentorCount));
  process.stdout.write(`\n${title}\n\n`);
  printRow(['method', 'milliseconds', 'unmatched, %', 'blocking pairs', 'mentor of the best level, %']);
  printRow(['---', '---', '---', '---', '---']);
  for (const [name, solve] of Object.entries(methods)) {
    if (tooSlow.includes(name)) {
      printRow([name, 'minutes', '', '', '']);
      continue;
    }
    // A first run warms the code up.
    solve(markets[0]);
    const rows = markets.map((market) => measure(market, solve));
    const means = rows[0].map((_, column) => rows.reduce((sum, row) => sum + row[column], 0) / rows.length);
    printRow([name, ...means.map((mean) => mean.toFixed(1))]);
  }
}

/** Levels numbered without gaps, and beside them strict lists as others take them: pairs of a level are in drawn order. */
function prepare({ menteeCount, capacities, pairs }, mentorCount) {
  const listOf = (side, level) => {
    const lists = Array.from({ length: side === 'mentee' ? menteeCount : mentorCount }, () => []);
    for (const pair of pairs) lists[pair[side]].push(pair);
    for (const list of lists) {
      list.sort((a, b) => a[level] - b[level]);
      let last = { was: 0, is: 0 };
      for (const pair of list) {
        last = { was: pair[level], is: last.is + (pair[level] > last.was ? 1 : 0) };
        pair[level] = last.is;
      }
    }
    return lists;
  };
  return {
    menteeLists: listOf('mentee', 'menteeLevel').map((list) => list.map(({ mentor }) => mentor)),
    mentorLists: listOf('mentor', 'mentorLevel').map((list) => list.map(({ mentee }) => mentee)),
    problem: { menteeCount, capacities, pairs },
    menteeCount,
    mentorCount,
  };
}

function measure(market, solve) {
  const { problem } = market;
  const start = process.cpuUsage();
  const mentorOf = solve(market);
  const { user, system } = process.cpuUsage(start);
  const best = new Array(problem.menteeCount).fill(Number.POSITIVE_INFINITY);
  for (const { mentee, menteeLevel } of problem.pairs) best[mentee] = Math.min(best[mentee], menteeLevel);
  const held = problem.pairs.filter(({ mentee, mentor }) => mentorOf[mentee] === mentor);
  const share = (count) => (100 * count) / problem.menteeCount;
  return [
    (user + system) / 1000,
    share(problem.menteeCount - held.length),
    findBlockingPairs(problem, mentorOf).length,
    share(held.filter(({ mentee, menteeLevel }) => menteeLevel === best[mentee]).length),
  ];
}

function printRow(cells) {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
