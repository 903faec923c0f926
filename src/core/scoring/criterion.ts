import type { CriterionId } from '../signups/person.js';
import type { Cohort } from './cohort.js';
import type { Evidence } from './evidence.js';
import type { Profile } from './profile.js';
import type { Sides } from './sides.js';

/** How well one aspect fits, seen from one side: 0 to 1000, with what it rests on. */
export interface Fit {
  readonly value: number;
  readonly evidence: readonly Evidence[];
}

/**
 * One aspect of fit. Pure, integer arithmetic only; more skills, topics and words offered never make it worse.
 * Both sides are answered at once because they compare the same things; fits and evidence are apart because all
 * pairs are scored and few are explained.
 */
export interface Criterion {
  readonly id: CriterionId;
  /** 0 to 1000 for each side; null means "not asked": the criterion weighs nothing for that side. */
  readonly compare: (mentee: Profile, mentor: Profile, cohort: Cohort) => Sides<number | null>;
  /** What the fits rest on. */
  readonly explain: (mentee: Profile, mentor: Profile, cohort: Cohort) => Sides<readonly Evidence[]>;
}
