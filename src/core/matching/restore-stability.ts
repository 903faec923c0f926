import { at } from './at.js';
import { findBlockingCandidates, startInquiry } from './find-blocking-candidates.js';
import type { GrowingLists } from './growing-lists.js';
import { insertPairs } from './insert-pairs.js';
import type { Market } from './market.js';
import { fillVacancies, placeDisplaced } from './move-pair.js';
import { leave, type Rearrangement, reserve, startRearranging } from './rearrangement.js';
import { emptySeating, NONE, type Seating, takeSeat } from './seating.js';

/**
 * A matching that is stable over all acceptable pairs, from one that is stable over those of the market, whose levels
 * are the standings of the lists and whose seats are all there are. Only mentees who have nobody, or somebody behind
 * the first piece of their list, can block with a mentor who is not listed. They are given whoever would take them,
 * and enter the market anew, one after the other: first the seat they leave is kept free, they propose from the top
 * and whoever is displaced does; then that seat is filled. After each of them the matching is stable over the pairs
 * known so far, of which there are more in each round: so the rounds end.
 * Source: Roth & Vande Vate 1990, Random paths to stability in two-sided matching, Econometrica 58.
 */
export async function restoreStability(
  lists: GrowingLists,
  plain: Seating<GrowingLists>,
  market: Market,
  heldPair: Int32Array,
): Promise<Seating> {
  const inquiry = startInquiry(lists, plain);
  let seating = seatPairs(market, heldPair);
  for (;;) {
    const news = await findBlockingCandidates(lists, inquiry, seating);
    if (news.mentee.length === 0) return seating;
    const { market: grown, numbers } = insertPairs(seating.market, news, lists.pairs.mentee.length);
    const held = seating.heldPair.map((pair) => (pair === NONE ? NONE : at(numbers, pair)));
    const rearrangement = startRearranging(seatPairs(grown, held));
    for (const mentee of new Set(news.mentee)) enterAnew(rearrangement, mentee);
    seating = rearrangement.seating;
  }
}

function enterAnew(rearrangement: Rearrangement, mentee: number): void {
  const { heldPair, market } = rearrangement.seating;
  const held = at(heldPair, mentee);
  const left = held === NONE ? NONE : at(market.pairs.mentor, held);
  if (held !== NONE) leave(rearrangement, mentee);
  reserve(rearrangement, left);
  placeDisplaced(rearrangement, mentee, Number.POSITIVE_INFINITY);
  reserve(rearrangement, NONE);
  fillVacancies(rearrangement, left);
  rearrangement.changes.length = 0;
}

function seatPairs(market: Market, heldPair: Int32Array): Seating {
  const seating = emptySeating(market);
  for (const pair of heldPair) if (pair !== NONE) takeSeat(seating, pair);
  return seating;
}
