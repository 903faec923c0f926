import { at } from './at.js';
import { proposeByMentors } from './defer-acceptance.js';
import { continueLists, type GrowingLists } from './growing-lists.js';
import { buildMarket } from './market.js';
import { readWillingness, withoutFreeSeats } from './read-willingness.js';
import { emptySeating, hasFreeSeat, NONE, type Seating, takeSeat, wouldReplace } from './seating.js';

/**
 * Deferred acceptance, mentors proposing, from lists that hold the matching in which mentees proposed: the same
 * matching as on whole lists.
 * On the lists at hand it is stable over all pairs, since nobody behind them is better for a mentee, and is the best
 * for mentors unless a ring of mentees could each go on to the next mentor who would rather have them. Such a ring
 * passes only through mentees whose next mentor is not yet known; these lists go on. Mentors with a free seat have
 * the same mentees in every stable matching of strict lists (Rural Hospitals): they are nobody's next.
 * Source: rotations, Gusfield & Irving 1989, The Stable Marriage Problem.
 */
export async function proposeToLists(lists: GrowingLists): Promise<Seating<GrowingLists>> {
  for (;;) {
    // 1. Mentors propose on the lists as far as they are known.
    const { market, heldPair } = proposeByMentors(buildMarket(lists.menteeCount, lists.seats, lists.pairs));
    const seating = emptySeating(lists);
    for (const pair of heldPair) if (pair !== NONE) takeSeat(seating, at(market.rows, pair));
    // 2. Who has a mentor, and nobody on the known list behind who would rather have them?
    const knowsNext = new Set<number>();
    market.rows.forEach((row, pair) => {
      const mentee = at(market.pairs.mentee, pair);
      const held = at(heldPair, mentee);
      const mentor = at(market.pairs.mentor, pair);
      if (held === NONE || pair <= held || hasFreeSeat(seating, mentor)) return;
      if (wouldReplace(seating, row)) knowsNext.add(mentee);
    });
    const due = Array.from(heldPair.keys()).filter(
      (mentee) => at(heldPair, mentee) !== NONE && lists.exhausted[mentee] === 0 && !knowsNext.has(mentee),
    );
    if (due.length === 0) return seating;
    // 3. These lists go on, with mentors who are full.
    await continueLists(lists, due, withoutFreeSeats(readWillingness(seating, 'by lottery')));
  }
}
