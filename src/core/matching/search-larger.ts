import { spend, walkUphill } from './random-walk.js';
import { countSeated, type Seating } from './seating.js';

/** Tries, and tries without a gain, for each mentee more whom the bound leaves open; and at most. */
const TRIES = { each: 8_000, most: 120_000 };
const PATIENCE = { each: 4_000, most: 60_000 };

/**
 * A larger weakly stable matching, or the given one where none is found: a random walk that takes back what makes
 * it smaller. It ends at the upper bound, or when the budget is spent; it proves nothing.
 */
export function searchLarger(given: Seating, upperBound: number): Seating {
  const before = countSeated(given);
  const open = upperBound - before;
  if (open <= 0) return given;
  const found = walkUphill(
    given,
    (a, b) => b.matched - a.matched,
    { tries: spend(TRIES, open), patience: spend(PATIENCE, open) },
    ({ matched }) => matched === upperBound,
  );
  return countSeated(found) > before ? found : given;
}
