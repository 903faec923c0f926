import type { Favour } from './problem.js';
import { type Budget, walkUphill } from './random-walk.js';
import type { Seating } from './seating.js';
import { bestOf, compareTallies, compareWorstOff, type Tally } from './tally.js';

const BUDGET: Budget = {
  perMentee: 50,
  most: 40_000,
  patiencePerMentee: 25,
  mostPatience: 8_000,
};

/**
 * A weakly stable matching that is no worse in all that counts (`compareTallies`), and as a rule better.
 * The worst-off come first in a walk of their own: the choices of the others would bar some ways to help them.
 */
export function improveChoices(given: Seating, favour: Favour): Seating {
  const walk = (from: Seating, compare: (a: Tally, b: Tally) => number): Seating =>
    walkUphill(from, compare, BUDGET, () => false);
  const fairer = walk(given, compareWorstOff);
  const improved = walk(fairer, (a, b) => compareTallies(a, b, favour));
  // The first walk may have cost choices and helped nobody.
  return bestOf([given, improved], favour);
}
