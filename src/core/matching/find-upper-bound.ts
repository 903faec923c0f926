import { at } from './at.js';
import { hasFreeSeat, leaveSeat, menteesOf, NONE, reseat, type Seating, takeSeat } from './seating.js';

/**
 * How many mentees could have a mentor if stability did not matter: a maximum matching with capacities,
 * found from the given one by augmenting paths. In a market without impossible pairs every stable
 * matching is one of these matchings, so none is larger. The given seating is left as it was.
 * Source: Berge 1957, Two theorems in graph theory; Kuhn 1955, The Hungarian method.
 */
export function findUpperBound(given: Seating): number {
  const seating = reseat(given);
  const search: Search = {
    seating,
    reachedBy: new Int32Array(seating.market.mentorCount).fill(NONE),
  };
  let matched = 0;
  for (let mentee = 0; mentee < seating.market.menteeCount; mentee++) {
    if (at(seating.heldPair, mentee) !== NONE || augmentFrom(search, mentee)) matched++;
  }
  return matched;
}

interface Search {
  readonly seating: Seating;
  /** Per mentor the pair by which the search came there; NONE where it has not been. */
  readonly reachedBy: Int32Array;
}

/** Breadth first: mentees who could have the seat of one already reached, until a mentor has a free seat. */
function augmentFrom({ seating, reachedBy }: Search, start: number): boolean {
  const { pairs, menteeStart } = seating.market;
  const reached: number[] = [];
  const mentees = [start];
  for (const mentee of mentees) {
    for (let pair = at(menteeStart, mentee); pair < at(menteeStart, mentee + 1); pair++) {
      const mentor = at(pairs.mentor, pair);
      if (at(reachedBy, mentor) !== NONE) continue;
      reachedBy[mentor] = pair;
      reached.push(mentor);
      if (hasFreeSeat(seating, mentor)) {
        shiftAlong(seating, reachedBy, pair);
        for (const visited of reached) reachedBy[visited] = NONE;
        return true;
      }
      for (const seated of menteesOf(seating, mentor)) mentees.push(seated);
    }
  }
  // What a failed search reached leads nowhere for later ones either: it stays marked.
  return false;
}

/** From the free seat back to the start: each mentee takes the seat found and leaves the one held. */
function shiftAlong(seating: Seating, reachedBy: Int32Array, last: number): void {
  const { mentee: mentees, mentor: mentors } = seating.market.pairs;
  for (let pair = last; pair !== NONE; ) {
    const mentee = at(mentees, pair);
    const left = at(seating.heldPair, mentee);
    if (left !== NONE) leaveSeat(seating, mentee);
    takeSeat(seating, pair);
    pair = left === NONE ? NONE : at(reachedBy, at(mentors, left));
  }
}
