import type { Favour } from './problem.js';
import { walkUphill } from './random-walk.js';
import { countSeated, type Seating } from './seating.js';
import { bestOf, compareTallies, compareWorstOff, type Tally } from './tally.js';

/** In a small market fewer tries do. */
const TRIES = { least: 5_000, perMentee: 50, most: 40_000 };
const PATIENCE = { least: 5_000, perMentee: 25, most: 8_000 };

/**
 * A weakly stable matching that is no worse in all that counts (`compareTallies`), and as a rule better.
 * The worst-off come first in a walk of their own: the choices of the others would bar some ways to help them.
 */
export function improveChoices(given: Seating, favour: Favour): Seating {
  const matched = countSeated(given);
  const budget = { tries: allow(TRIES, matched), patience: allow(PATIENCE, matched) };
  const walk = (from: Seating, compare: (a: Tally, b: Tally) => number): Seating =>
    walkUphill(from, compare, budget, () => false);
  const fairer = walk(given, compareWorstOff);
  const improved = walk(fairer, (a, b) => compareTallies(a, b, favour));
  // The first walk may have cost choices and helped nobody.
  return bestOf([given, improved], favour);
}

function allow({ least, perMentee, most }: typeof TRIES, mentees: number): number {
  return Math.min(most, Math.max(least, perMentee * mentees));
}
