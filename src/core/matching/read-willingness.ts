import { at } from './at.js';
import type { GrowingLists } from './growing-lists.js';
import { TAKES_ANYONE, type Willingness } from './list-supply.js';
import { hasFreeSeat, leastWanted, type Seating } from './seating.js';

/** Whether an equally good mentee is taken for one held: by the earlier place in the lottery, or never. */
type Ties = 'by lottery' | 'stay';

/** Whom the mentors would take beside or instead of those they hold. */
export function readWillingness(seating: Seating<GrowingLists>, ties: Ties): Willingness {
  const { seats, mentorCount, pairs, people } = seating.market;
  const takenStanding = new Int32Array(mentorCount);
  const takenPlace = new Int32Array(mentorCount);
  seats.forEach((count, mentor) => {
    const index = at(people.mentorIndices, mentor);
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

/** The same without the mentors who have a free seat: what could still better those who are full. */
export function withoutFreeSeats({ takenStanding, takenPlace }: Willingness): Willingness {
  return {
    takenStanding: takenStanding.map((standing) => (standing === TAKES_ANYONE ? 0 : standing)),
    takenPlace,
  };
}
