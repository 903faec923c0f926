import { at } from './at.js';
import { askBehind, type GrowingLists, numberPeople } from './growing-lists.js';
import { insertPairs } from './insert-pairs.js';
import { type Market, type PairColumns, pickColumns } from './market.js';
import { fillVacancies, placeDisplaced } from './move-pair.js';
import { numbersBelow } from './numbers-below.js';
import { readWillingness } from './read-willingness.js';
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
  market: Market,
  heldPair: Int32Array,
): Promise<Seating> {
  let seating = seatPairs(market, heldPair);
  for (;;) {
    const news = await findBlocking(lists, seating);
    if (news.mentee.length === 0) return seating;
    const { market: grown, numbers } = insertPairs(seating.market, news, lists.pairs.mentee.length);
    const held = seating.heldPair.map((pair) => (pair === NONE ? NONE : at(numbers, pair)));
    const rearrangement = startRearranging(seatPairs(grown, held));
    for (const mentee of new Set(news.mentee)) enterAnew(rearrangement, mentee);
    seating = rearrangement.seating;
  }
}

/** Pairs not listed yet that block, though not always all of them: the best for each mentee first. */
async function findBlocking(lists: GrowingLists, seating: Seating): Promise<PairColumns> {
  const { complete, firstEnd, people } = lists;
  const { heldPair, market } = seating;
  const atRisk = Array.from(heldPair.keys()).filter((mentee) => {
    const held = at(heldPair, mentee);
    return complete[mentee] === 0 && (held === NONE || at(market.rows, held) >= at(firstEnd, mentee));
  });
  if (atRisk.length === 0) return pickColumns(market.pairs, new Int32Array());
  const willingness = readWillingness(seating, people, 'stay');
  const endOfFirst = (mentee: number): number => at(firstEnd, mentee) - 1;
  const { given } = await askBehind(lists, atRisk, endOfFirst, willingness);
  const found = numberPeople(given, people);
  const isBetter = (row: number): boolean => {
    const held = at(heldPair, at(found.mentee, row));
    return held === NONE || at(found.menteeLevel, row) < at(market.pairs.menteeLevel, held);
  };
  return pickColumns(found, numbersBelow(found.mentee.length).filter(isBetter));
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
