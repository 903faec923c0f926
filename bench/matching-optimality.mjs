/*
 * How often is the best found? Random problems of up to 7 mentees, compared with all their matchings:
 * `npm run build`, then `node bench/matching-optimality.mjs [problems]` (default 20,000).
 */
import { findBlockingPairs, findStableMatching } from '../dist/core/matching/matching.js';
import { drawSmallMarket, startDraws } from './random-market.mjs';

const PROBLEMS = Number(process.argv[2] ?? 20_000);
const draw = startDraws(1);

/** Every matching of acceptable pairs within the seats, one after the other in the same array. */
function* everyMatching({ menteeCount, capacities, pairs }) {
  const lists = Array.from({ length: menteeCount }, () => []);
  for (const { mentee, mentor } of pairs) lists[mentee].push(mentor);
  const mentorOf = new Array(menteeCount).fill(null);
  const free = [...capacities];
  function* place(mentee) {
    if (mentee === menteeCount) {
      yield mentorOf;
      return;
    }
    mentorOf[mentee] = null;
    yield* place(mentee + 1);
    for (const mentor of lists[mentee]) {
      if (free[mentor] === 0) continue;
      free[mentor]--;
      mentorOf[mentee] = mentor;
      yield* place(mentee + 1);
      mentorOf[mentee] = null;
      free[mentor]++;
    }
  }
  yield* place(0);
}

/** What is compared, smaller is better: unmatched, worst level, mentees at it, sum of levels, mentors with nobody. */
function rate({ menteeCount, capacities, pairs }, mentorOf) {
  const levels = pairs
    .filter(({ mentee, mentor }) => mentorOf[mentee] === mentor)
    .map((pair) => pair.menteeLevel);
  const worst = Math.max(0, ...levels);
  const idle = [...capacities.keys()].filter((mentor) => !mentorOf.includes(mentor)).length;
  const sum = levels.reduce((total, level) => total + level, 0);
  return [menteeCount - levels.length, worst, levels.filter((level) => level === worst).length, sum, idle];
}

function compareRates(a, b) {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : a[place] - b[place];
}

const counts = { problems: 0, largest: 0, 'bound reached': 0, 'worst-off best': 0, 'best in all': 0 };
for (; counts.problems < PROBLEMS; counts.problems++) {
  const problem = drawSmallMarket(draw);
  const result = findStableMatching(problem);
  const found = rate(problem, result.mentorOf);
  let best = found;
  for (const mentorOf of everyMatching(problem)) {
    const rated = rate(problem, mentorOf);
    if (compareRates(rated, best) < 0 && findBlockingPairs(problem, mentorOf).length === 0) best = rated;
  }
  const unmatched = problem.menteeCount - result.upperBound;
  if (unmatched > best[0]) throw new Error('A bound is too low.');
  if (found[0] === best[0]) counts.largest++;
  if (unmatched === best[0]) counts['bound reached']++;
  if (compareRates(found.slice(0, 3), best.slice(0, 3)) === 0) counts['worst-off best']++;
  if (compareRates(found, best) === 0) counts['best in all']++;
}
for (const [name, count] of Object.entries(counts)) process.stdout.write(`${name}: ${count}\n`);
