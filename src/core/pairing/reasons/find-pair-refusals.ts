import { findRefusals } from '../../acceptance/find-refusals.js';
import type { RuleId } from '../../acceptance/rule.js';
import type { Preferences } from '../../preferences/preferences.js';
import type { BareScore } from '../../scoring/pair-score.js';
import type { Profile } from '../../scoring/profile.js';
import { scoreSides } from '../../scoring/score-sides.js';

/** Every rule that refuses two people, computed anew. */
export function findPairRefusals(
  { cohort }: Pick<Preferences, 'cohort'>,
  mentee: Profile,
  mentor: Profile,
): readonly RuleId[] {
  let known: BareScore | null = null;
  const score = (): BareScore => {
    known ??= scoreSides(mentee, mentor, cohort);
    return known;
  };
  return findRefusals(mentee, mentor, { cohort, score });
}
