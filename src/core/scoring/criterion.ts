import type { CriterionId } from '../signups/person.js';
import type { Cohort } from './cohort.js';
import type { Evidence } from './evidence.js';
import type { Profile } from './profile.js';

/** How well one aspect fits, seen from one side: 0 to 1000, with what it rests on. */
export interface Fit {
  readonly value: number;
  readonly evidence: readonly Evidence[];
}

/**
 * One aspect of fit. Both views are pure, integer arithmetic only, and monotone in what the partner offers.
 * Null means "not asked": the criterion weighs nothing for that view of that pair.
 */
export interface Criterion {
  readonly id: CriterionId;
  /** How the mentee sees the mentor. */
  readonly menteeView: (mentee: Profile, mentor: Profile, cohort: Cohort) => Fit | null;
  /** How the mentor sees the mentee. */
  readonly mentorView: (mentor: Profile, mentee: Profile, cohort: Cohort) => Fit | null;
}
