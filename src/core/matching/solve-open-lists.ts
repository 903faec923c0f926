import { at } from './at.js';
import { boundOpenLists } from './bound-open-lists.js';
import { findLargeMatching } from './find-large-matching.js';
import { findUpperBound } from './find-upper-bound.js';
import { type GrowingLists, NO_PAIRS } from './growing-lists.js';
import { buildMarket, type Market } from './market.js';
import { numberLevels } from './number-levels.js';
import type { Aim, Favour } from './problem.js';
import { proposeFromLists } from './propose-from-lists.js';
import { proposeToLists } from './propose-to-lists.js';
import { restoreStability } from './restore-stability.js';
import { countSeated, NONE, seatPairs } from './seating.js';
import type { Solution } from './solve-market.js';

/** The same way where lists may go on: deferred acceptance makes them as long as it needs, the search uses these. */
export async function solveOpenLists(lists: GrowingLists, aim: Aim, favour: Favour): Promise<Solution> {
  const forMentees = await proposeFromLists(lists);
  const listed = favour === 'mentors' ? await proposeToLists(lists) : forMentees;
  const upperBound = boundOpenLists(lists, listed);
  if (aim === 'choice') return { seating: listed, upperBound };
  const market = buildMarket(lists.menteeCount, lists.seats, lists.pairs);
  const plain = findInMarket(market, listed.heldPair);
  // The market holds them now: in a large one, memory counts.
  lists.pairs = NO_PAIRS;
  const large = searchListed(market, plain, favour, upperBound);
  const stable = await restoreStability(lists, market, plain, large);
  const found = countSeated(stable) < countSeated(listed) ? seatPairs(market, plain) : stable;
  return { seating: found, upperBound };
}

/** The pairs of the market that stand in these rows of what it was built from. */
function findInMarket({ rows, menteeStart }: Market, heldRows: Int32Array): Int32Array {
  return heldRows.map((row, mentee) => {
    if (row === NONE) return NONE;
    let pair = at(menteeStart, mentee);
    while (at(rows, pair) !== row) pair++;
    return pair;
  });
}

/** What the search finds on the pairs that are listed. It need not go on at the size no matching of these exceeds. */
function searchListed(market: Market, plain: Int32Array, favour: Favour, upperBound: number): Int32Array {
  const start = seatPairs(numberLevels(market), plain);
  return findLargeMatching(start, favour, Math.min(upperBound, findUpperBound(start))).heldPair;
}
