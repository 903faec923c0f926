import { at } from './at.js';
import { TAKES_ANYONE, type Willingness } from './list-supply.js';
import type { PairTable } from './market.js';
import type { People } from './people.js';
import { hasFreeSeat, leastWanted, type Seating } from './seating.js';

/** Whether an equally good mentee is taken for one held: by the earlier place in the lottery, or never. */
type Ties = 'by lottery' | 'stay';

/** Whom the mentors would take beside or instead of those they hold, where levels are standings. */
export function readWillingness(
  seating: Seating<PairTable>,
  { mentorIndices }: People,
  ties: Ties,
): Willingness {
  const { seats, mentorCount, pairs } = seating.market;
  const takenStanding = new Int32Array(mentorCount);
  const takenPlace = new Int32Array(mentorCount);
  seats.forEach((count, mentor) => {
    const index = at(mentorIndices, mentor);
    if (hasFreeSeat(seating, mentor)) takenStanding[index] = TAKES_ANYONE;
    else if (count > 0) {
      const worst = leastWanted(seating, mentor);
      takenStanding[index] = at(pairs.mentorLevel, at(seating.heldPair, worst));
      // People are numbered by their places.
      if (ties === 'by lottery') takenPlace[index] = worst;
    }
  });
  return { takenStanding, takenPlace };
}
