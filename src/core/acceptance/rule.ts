import type { Cohort } from '../scoring/cohort.js';
import type { BareScore } from '../scoring/pair-score.js';
import type { Profile } from '../scoring/profile.js';

export type RuleId =
  | 'oneself'
  | 'apart'
  | 'avoid'
  | 'history'
  | 'must'
  | 'takes'
  | 'manager'
  | 'organisation'
  | 'seniority'
  | 'language'
  | 'time-zone'
  | 'shared-minutes'
  | 'common-ground'
  | 'minimum-score';

/** What a rule may look at besides the two people. */
export interface RuleContext {
  readonly cohort: Cohort;
  /** The pair's score; few pairs get so far that it is asked for. */
  readonly score: (mentee: Profile, mentor: Profile) => BareScore;
}

/** A hard rule: says no, or nothing. */
export interface Rule {
  readonly id: RuleId;
  /** Why it refuses, as a clause for the organiser that is true of one pair and of many: "there is no language in common". */
  readonly inWords: string;
  readonly refuses: (mentee: Profile, mentor: Profile, context: RuleContext) => boolean;
}
