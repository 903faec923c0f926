import type { Cohort } from '../../scoring/cohort.js';
import type { Profile } from '../../scoring/profile.js';

/**
 * Who is compiled. Inside the index mentors stand in slots, those of one clock together, so that hours are looked up
 * once for all of them.
 */
export interface Participants {
  readonly cohort: Cohort;
  /** By number. */
  readonly mentees: readonly Profile[];
  /** By slot. */
  readonly mentors: readonly Profile[];
}
