import { at } from './at.js';
import { askBehind, type GrowingLists, joinColumns, numberPeople } from './growing-lists.js';
import { buildMarket, type Market, type PairColumns, pickColumns } from './market.js';
import { fillVacancies, placeDisplaced } from './move-pair.js';
import { numberLevels } from './number-levels.js';
import { numbersBelow } from './numbers-below.js';
import { readWillingness } from './read-willingness.js';
import { leave, type Rearrangement, startRearranging } from './rearrangement.js';
import { emptySeating, NONE, type Seating, takeSeat } from './seating.js';

/**
 * A matching that is stable over all acceptable pairs, from one that is stable over those listed. Only mentees who
 * have nobody, or somebody behind the first piece of their list, can block with a mentor who is not listed. They are
 * given whoever would take them, and enter the market anew, one after the other: first the seat they leave is kept
 * free, they propose from the top and whoever is displaced does; then that seat is filled. After each of them the
 * matching is stable over the pairs known so far, of which there are more in each round: so the rounds end.
 * Source: Roth & Vande Vate 1990, Random paths to stability in two-sided matching, Econometrica 58.
 */
export async function restoreStability(lists: GrowingLists, given: Seating): Promise<Seating<GrowingLists>> {
  let seating = seatRows(lists, given);
  for (;;) {
    const news = await findBlocking(lists, seating);
    if (news.mentee.length === 0) return seating;
    lists.pairs = joinColumns(lists.pairs, news);
    const market = numberLevels(buildMarket(lists.menteeCount, lists.seats, lists.pairs));
    const rearrangement = startRearranging(seatPairs(market, seating));
    for (const mentee of new Set(news.mentee)) enterAnew(rearrangement, mentee);
    seating = seatRows(lists, rearrangement.seating);
  }
}

/** Pairs not listed yet that block, though not always all of them: the best for each mentee first. */
async function findBlocking(lists: GrowingLists, seating: Seating<GrowingLists>): Promise<PairColumns> {
  const { complete, firstEnd, pairs } = lists;
  const { heldPair } = seating;
  const atRisk = Array.from(heldPair.keys()).filter((mentee) => {
    const held = at(heldPair, mentee);
    return complete[mentee] === 0 && (held === NONE || held >= at(firstEnd, mentee));
  });
  if (atRisk.length === 0) return pickColumns(pairs, new Int32Array());
  const { given } = await askBehind(
    lists,
    atRisk,
    (mentee) => at(firstEnd, mentee) - 1,
    readWillingness(seating, 'stay'),
  );
  const found = numberPeople(given, lists.people);
  const isBetter = (row: number): boolean => {
    const held = at(heldPair, at(found.mentee, row));
    return held === NONE || at(found.menteeLevel, row) < at(pairs.menteeLevel, held);
  };
  return pickColumns(found, numbersBelow(found.mentee.length).filter(isBetter));
}

function enterAnew(rearrangement: Rearrangement, mentee: number): void {
  const { heldPair, market } = rearrangement.seating;
  const held = at(heldPair, mentee);
  const left = held === NONE ? NONE : at(market.pairs.mentor, held);
  if (held !== NONE) leave(rearrangement, mentee);
  rearrangement.reserved = left;
  placeDisplaced(rearrangement, mentee, Number.POSITIVE_INFINITY);
  rearrangement.reserved = NONE;
  fillVacancies(rearrangement, left);
  rearrangement.changes.length = 0;
}

/** The same pairs as rows of the lists, and as pairs of a market built from them. */
function seatRows(lists: GrowingLists, { market, heldPair }: Seating): Seating<GrowingLists> {
  const seating = emptySeating(lists);
  for (const pair of heldPair) if (pair !== NONE) takeSeat(seating, at(market.rows, pair));
  return seating;
}

function seatPairs(market: Market, { heldPair }: Seating<GrowingLists>): Seating {
  const seating = emptySeating(market);
  market.rows.forEach((row, pair) => {
    if (heldPair[at(market.pairs.mentee, pair)] === row) takeSeat(seating, pair);
  });
  return seating;
}
