import { at } from './at.js';
import { proposeByMentors } from './defer-acceptance.js';
import { continueLists, type GrowingLists } from './growing-lists.js';
import { buildMarket } from './market.js';
import { readWillingness } from './read-willingness.js';
import { emptySeating, hasFreeSeat, NONE, type Seating, takeSeat, wouldReplace } from './seating.js';

/**
 * Deferred acceptance, mentors proposing, from lists that hold the matching in which mentees proposed: the same
 * matching as on whole lists.
 * On the lists at hand it is stable over all pairs, since nobody behind them is better for a mentee. It is the best
 * for mentors unless a ring of mentees could each go on to the next mentor who would rather have them. Such a ring
 * passes only through mentees whose next mentor is not yet known; these lists go on. A next one with a free seat is
 * where a mentee stops: further on, the two would block.
 * Source: rotations, Gusfield & Irving 1989, The Stable Marriage Problem.
 */
export async function proposeToLists(lists: GrowingLists): Promise<Seating<GrowingLists>> {
  for (;;) {
    // 1. Mentors propose on the lists as far as they are known.
    const { market, heldPair } = proposeByMentors(buildMarket(lists.menteeCount, lists.seats, lists.pairs));
    const seating = emptySeating(lists);
    for (const pair of heldPair) if (pair !== NONE) takeSeat(seating, at(market.rows, pair));
    // 2. Who has a mentor, and nobody on the known list behind who would rather have them?
    const due: number[] = [];
    heldPair.forEach((held, mentee) => {
      if (held === NONE || lists.exhausted[mentee] === 1) return;
      const behind = market.rows.subarray(held + 1, at(market.menteeStart, mentee + 1));
      if (!behind.some((row) => isWelcome(seating, row))) due.push(mentee);
    });
    if (due.length === 0) return seating;
    // 3. These lists go on.
    await continueLists(lists, due, readWillingness(seating, lists.people, 'by lottery'));
  }
}

/** True when the pair's mentor has a free seat, or would let somebody go for the pair's mentee. */
function isWelcome(seating: Seating<GrowingLists>, row: number): boolean {
  return hasFreeSeat(seating, at(seating.market.pairs.mentor, row)) || wouldReplace(seating, row);
}
