import { walkUphill } from './random-walk.js';
import { countSeated, type Seating } from './seating.js';

const BUDGET = { tries: 120_000, patience: 60_000 };

/**
 * A larger weakly stable matching, or the given one where none is found: a random walk that takes back what makes
 * it smaller. It ends at the upper bound, or when the budget is spent; it proves nothing.
 */
export function searchLarger(given: Seating, upperBound: number): Seating {
  const found = walkUphill(
    given,
    (a, b) => b.matched - a.matched,
    BUDGET,
    ({ matched }) => matched === upperBound,
  );
  return countSeated(found) > countSeated(given) ? found : given;
}
