import type { Favour } from './problem.js';
import { spend, walkUphill } from './random-walk.js';
import { countSeated, type Seating } from './seating.js';
import { bestOf, compareTallies, compareWorstOff, type Tally } from './tally.js';

/** Tries, and tries without a gain, for each mentee with a mentor; and at most. */
const TRIES = { each: 50, most: 40_000 };
const PATIENCE = { each: 25, most: 8_000 };

/**
 * A weakly stable matching that is no worse in all that counts (`compareTallies`), and as a rule better.
 * The worst-off come first in a walk of their own: the choices of the others would bar some ways to help them.
 */
export function improveChoices(given: Seating, favour: Favour): Seating {
  const matched = countSeated(given);
  const budget = { tries: spend(TRIES, matched), patience: spend(PATIENCE, matched) };
  const walk = (from: Seating, compare: (a: Tally, b: Tally) => number): Seating =>
    walkUphill(from, compare, budget, () => false);
  const fairer = walk(given, compareWorstOff);
  const improved = walk(fairer, (a, b) => compareTallies(a, b, favour));
  // The first walk may have cost choices and helped nobody.
  return bestOf([given, improved], favour);
}
