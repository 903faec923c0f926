import type { Favour } from './problem.js';
import { countTries, startWalk, tryStep } from './random-walk.js';
import { undoStep } from './rearrangement.js';
import type { Seating } from './seating.js';
import { bestOf, compareTallies, compareWorstOff, type Tally, tallySeating } from './tally.js';

const TRIES = { perMentee: 100, most: 300_000 };

/**
 * A weakly stable matching that is no worse in all that counts (`compareTallies`), and as a rule better.
 * The worst-off come first in a walk of their own: the choices of the others would bar some ways to help them.
 */
export function improveChoices(given: Seating, favour: Favour): Seating {
  const fairer = walkUphill(given, compareWorstOff);
  const improved = walkUphill(fairer, (a, b) => compareTallies(a, b, favour));
  // The first walk may have cost choices and helped nobody.
  return bestOf([given, improved], favour);
}

/** A random walk that takes back what makes it worse, until the budget is spent. */
function walkUphill(given: Seating, compare: (a: Tally, b: Tally) => number): Seating {
  const walk = startWalk(given);
  const { rearrangement } = walk;
  for (let tries = countTries(walk, TRIES); tries > 0; tries--) {
    const before = { ...rearrangement.tally };
    if (!tryStep(walk)) continue;
    const { tally, seating } = rearrangement;
    if (compare(tally, before) > 0) undoStep(rearrangement);
    // Nobody is at the worst level any more, or a larger matching has somebody beyond: measure anew.
    else if (tally.atWorst === 0 || tally.beyondWorst > 0) rearrangement.tally = tallySeating(seating);
  }
  return rearrangement.seating;
}
