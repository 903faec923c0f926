import type { RuleId } from '../../acceptance/rule.js';
import { rules } from '../../acceptance/rules.js';
import type { Preferences } from '../../preferences/preferences.js';
import { findPairRefusals } from '../reasons/find-pair-refusals.js';

/** What one rule does to the possible pairs. */
interface Refusals {
  readonly refused: number;
  /** How many of these no other rule refuses: lifting the rule would allow them. */
  readonly alone: number;
}

/** A pair that no rule refuses, unless for its score: what a change of the weights may let in or keep out. */
export interface OpenPair {
  /** Numbers in the cohort. */
  readonly mentee: number;
  readonly mentor: number;
  readonly acceptable: boolean;
}

/** All pairs of a cohort looked at with all rules. */
export interface Survey {
  /** Mentees times mentors, nobody with themselves. */
  readonly pairs: number;
  readonly refused: number;
  /** In the order of the rules. */
  readonly byRule: ReadonlyMap<RuleId, Refusals>;
  /** In the order of mentee, then mentor. */
  readonly open: readonly OpenPair[];
}

/** Asks every rule about every pair, which the matching need not: there one refusal is enough. */
export function surveyPairs(preferences: Preferences): Survey {
  const byRule = new Map(rules.map(({ id }) => [id, { refused: 0, alone: 0 }]));
  const open: OpenPair[] = [];
  let pairs = 0;
  let refused = 0;
  for (const [mentee, menteeProfile] of preferences.mentees.entries()) {
    for (const [mentor, mentorProfile] of preferences.mentors.entries()) {
      if (menteeProfile.person.key === mentorProfile.person.key) continue;
      pairs += 1;
      const refusals = findPairRefusals(preferences, menteeProfile, mentorProfile);
      if (refusals.length > 0) refused += 1;
      for (const rule of refusals) {
        const count = byRule.get(rule);
        if (count === undefined) continue;
        count.refused += 1;
        if (refusals.length === 1) count.alone += 1;
      }
      const acceptable = refusals.length === 0;
      if (acceptable || refusals.every((rule) => rule === 'minimum-score')) {
        open.push({ mentee, mentor, acceptable });
      }
    }
  }
  return { pairs, refused, byRule, open };
}
