import { countTries, startWalk, tryStep } from './random-walk.js';
import { undoStep } from './rearrangement.js';
import type { Seating } from './seating.js';

const TRIES = { perMentee: 200, most: 2_000_000 };

/**
 * A larger weakly stable matching, or the given one where none is found: a random walk that takes back what makes
 * it smaller. It ends at the upper bound, or when the budget is spent; it proves nothing.
 */
export function searchLarger(given: Seating, upperBound: number): Seating {
  const walk = startWalk(given);
  const { rearrangement } = walk;
  const givenSize = rearrangement.tally.matched;
  for (let tries = countTries(walk, TRIES); tries > 0; tries--) {
    const { matched } = rearrangement.tally;
    if (matched === upperBound) break;
    if (tryStep(walk) && rearrangement.tally.matched < matched) undoStep(rearrangement);
  }
  return rearrangement.tally.matched > givenSize ? rearrangement.seating : given;
}
