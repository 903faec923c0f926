import { at } from './at.js';
import type { People } from './people.js';
import type { StableMatching } from './problem.js';
import { NONE } from './seating.js';
import type { Solution } from './solve-market.js';

/** Back from lottery numbers to the indices of the problem. */
export function readMatching(
  { menteeIndices, mentorIndices }: People,
  { seating, upperBound }: Solution,
): StableMatching {
  const mentorOf = new Array<number | null>(menteeIndices.length).fill(null);
  let matched = 0;
  seating.heldPair.forEach((pair, mentee) => {
    if (pair === NONE) return;
    mentorOf[at(menteeIndices, mentee)] = at(mentorIndices, at(seating.market.pairs.mentor, pair));
    matched++;
  });
  return { mentorOf, matched, upperBound, provedLargest: matched === upperBound };
}
