import { at } from './at.js';
import { findUpperBound } from './find-upper-bound.js';
import type { GrowingLists } from './growing-lists.js';
import { buildMarket, pickColumns } from './market.js';
import { numbersWhere } from './numbers-below.js';
import { emptySeating, type Seating, takeSeat } from './seating.js';

/**
 * How many mentees could have a mentor if stability did not matter, and if whoever's list goes on could have any
 * mentor: a seat for each of these besides the largest matching of the others, though not more than all seats.
 * The given seating is where the search for that begins.
 */
export function boundOpenLists(lists: GrowingLists, given: Seating<GrowingLists>): number {
  const { pairs, complete, seats } = lists;
  const open = complete.reduce((count, isComplete) => count + (isComplete === 1 ? 0 : 1), 0);
  const allSeats = seats.reduce((sum, count) => sum + count, 0);
  const rows = numbersWhere(pairs.mentee.length, (row) => complete[at(pairs.mentee, row)] === 1);
  const closed = buildMarket(lists.menteeCount, seats, pickColumns(pairs, rows));
  const seating = emptySeating(closed);
  closed.rows.forEach((row, pair) => {
    const mentee = at(closed.pairs.mentee, pair);
    if (given.heldPair[mentee] === at(rows, row)) takeSeat(seating, pair);
  });
  return Math.min(allSeats, open + findUpperBound(seating));
}
