import type { Cohort } from '../scoring/cohort.js';
import type { PairScore } from '../scoring/pair-score.js';
import type { Profile } from '../scoring/profile.js';
import type { PeopleIndex } from '../signups/people-index.js';

export type RuleId =
  | 'oneself'
  | 'apart'
  | 'avoid'
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
  readonly people: PeopleIndex;
  /** The pair's score, computed when first asked for. */
  readonly score: () => PairScore;
}

/** A hard rule: says no, or nothing. */
export interface Rule {
  readonly id: RuleId;
  readonly refuses: (mentee: Profile, mentor: Profile, context: RuleContext) => boolean;
}
