import type { PersonKey } from '../signups/person.js';

/** What earlier cohorts of the programme mean for this one. */
export interface Past {
  /** By mentee, the mentors they were paired with before: never again. */
  readonly pairedBefore: ReadonlyMap<PersonKey, ReadonlySet<PersonKey>>;
  /** Mentees who stayed without a mentor last time and come first in their track. */
  readonly waited: ReadonlySet<PersonKey>;
}

/** The first cohort of a programme. */
export const noPast: Past = { pairedBefore: new Map(), waited: new Set() };
