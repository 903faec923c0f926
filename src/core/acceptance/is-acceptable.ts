import type { Profile } from '../scoring/profile.js';
import type { RuleContext } from './rule.js';
import { rules } from './rules.js';

/** Whether no rule refuses the pair; stops at the first that does. */
export function isAcceptable(mentee: Profile, mentor: Profile, context: RuleContext): boolean {
  for (const rule of rules) if (rule.refuses(mentee, mentor, context)) return false;
  return true;
}
