import type { Profile } from '../scoring/profile.js';
import type { RuleContext, RuleId } from './rule.js';
import { rules } from './rules.js';

/** Every rule that refuses the pair, in the order of the rules; none for an acceptable pair. Computed anew each time. */
export function findRefusals(mentee: Profile, mentor: Profile, context: RuleContext): readonly RuleId[] {
  return rules.filter((rule) => rule.refuses(mentee, mentor, context)).map(({ id }) => id);
}
