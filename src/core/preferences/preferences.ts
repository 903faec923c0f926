import type { Cohort } from '../scoring/cohort.js';
import type { Profile } from '../scoring/profile.js';
import type { PreferenceIndex } from './preference-index.js';

/** What everybody in a cohort thinks of everybody they may be paired with. */
export interface Preferences {
  readonly cohort: Cohort;
  /** In the order of their keys; a mentee's number everywhere is the place in this list. */
  readonly mentees: readonly Profile[];
  /** In the order of their keys; a mentor's number everywhere is the place in this list. */
  readonly mentors: readonly Profile[];
  /** The same people compiled, to be asked by `forEachRow`, `listBest` and `listWilling` in any thread. */
  readonly index: PreferenceIndex;
}
