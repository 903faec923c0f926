import { at } from './at.js';
import { continueLists, type GrowingLists } from './growing-lists.js';
import { readWillingness } from './read-willingness.js';
import {
  emptySeating,
  hasFreeSeat,
  leastWanted,
  leaveSeat,
  type Seating,
  takeSeat,
  wouldReplace,
} from './seating.js';

/**
 * Deferred acceptance, mentees proposing, from lists that grow where they end: the same matching as on whole lists.
 * Whom a mentor refuses is refused for ever, since a seat is only ever given to somebody better; so lists need go
 * on with those only who would take the mentee at the moment of asking.
 * Source: Gale & Shapley 1962, as in `proposeByMentees`.
 */
export async function proposeFromLists(lists: GrowingLists): Promise<Seating<GrowingLists>> {
  const next = lists.start.slice();
  const seating = emptySeating(lists);
  let due = Array.from(next.keys());
  for (;;) {
    // 1. Everybody due proposes down the list as far as it is known.
    const stuck = due.flatMap((mentee) => proposeDown(seating, next, mentee));
    // 2. Whoever came to the end of a list that may go on is given more of it.
    due = stuck.filter((mentee) => lists.exhausted[mentee] === 0);
    if (due.length === 0) return seating;
    await continueLists(lists, due, readWillingness(seating, lists.people, 'by lottery'));
    for (const mentee of due) next[mentee] = at(lists.start, mentee);
  }
}

/** Proposals until a free seat is taken, or the known list of somebody ends: returns who is left so. */
function proposeDown(seating: Seating<GrowingLists>, next: Int32Array, first: number): number[] {
  const { pairs, end } = seating.market;
  let mentee = first;
  while (at(next, mentee) < at(end, mentee)) {
    const pair = at(next, mentee);
    const mentor = at(pairs.mentor, pair);
    next[mentee] = pair + 1;
    if (at(seating.market.seats, mentor) === 0) continue;
    if (hasFreeSeat(seating, mentor)) {
      takeSeat(seating, pair);
      return [];
    }
    if (wouldReplace(seating, pair)) {
      const released = leastWanted(seating, mentor);
      leaveSeat(seating, released);
      takeSeat(seating, pair);
      mentee = released;
    }
  }
  return [mentee];
}
