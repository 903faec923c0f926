import type { Person } from '../../signups/person.js';
import type { Change } from './change.js';
import type { OutcomeDifference } from './compare-outcomes.js';

/** A change that gives somebody a partner, as matching again with it says. */
export interface HelpfulChange {
  readonly change: Change;
  /** Whether it helps with all pairs kept as they are; else only where everybody is matched anew. */
  readonly keeping: boolean;
  /** Whom the person would then have whom they have not now. */
  readonly partners: readonly Person[];
  /** What it would do to everybody else. */
  readonly difference: OutcomeDifference;
}

/** Nobody should lose a mentor for it; then as few others as possible should be touched. */
export function compareByCost(a: HelpfulChange, b: HelpfulChange): number {
  const [one, other] = [a.difference, b.difference];
  return one.lose.length - other.lose.length || countTouched(one) - countTouched(other);
}

/** How many mentees besides have another mentor than now, one more or none. */
export function countTouched({ gain, lose, moved }: OutcomeDifference): number {
  return gain.length + lose.length + moved.length;
}
