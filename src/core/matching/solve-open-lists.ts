import { boundOpenLists } from './bound-open-lists.js';
import { findLargeMatching } from './find-large-matching.js';
import type { GrowingLists } from './growing-lists.js';
import { buildMarket } from './market.js';
import { numberLevels } from './number-levels.js';
import type { Aim, Favour } from './problem.js';
import { proposeFromLists } from './propose-from-lists.js';
import { proposeToLists } from './propose-to-lists.js';
import { restoreStability } from './restore-stability.js';
import { countSeated } from './seating.js';
import type { Solution } from './solve-market.js';

/** The same way where lists may go on: deferred acceptance makes them as long as it needs, the search uses these. */
export async function solveOpenLists(lists: GrowingLists, aim: Aim, favour: Favour): Promise<Solution> {
  const forMentees = await proposeFromLists(lists);
  const plain = favour === 'mentors' ? await proposeToLists(lists) : forMentees;
  const upperBound = boundOpenLists(lists, plain);
  if (aim === 'choice') return { seating: plain, upperBound };
  const market = buildMarket(lists.menteeCount, lists.seats, lists.pairs);
  const { heldPair } = findLargeMatching(numberLevels(market), favour, upperBound);
  // A mentor may yet be listed by more people than now: all seats count again.
  const large = await restoreStability(lists, plain, { ...market, seats: lists.seats }, heldPair);
  return { seating: countSeated(large) < countSeated(plain) ? plain : large, upperBound };
}
