import type { Profile } from '../../scoring/profile.js';
import type { Rule, RuleContext } from '../rule.js';

/** With `sharedLanguage`: at least one language in common; who named none speaks the programme's. */
export const language: Rule = {
  id: 'language',
  inWords: 'they have no language in common',
  refuses: (mentee, mentor, { cohort }) => {
    if (!cohort.programme.rules.sharedLanguage) return false;
    const spoken = languagesOf(mentor, cohort);
    return !languagesOf(mentee, cohort).some((name) => spoken.includes(name));
  },
};

function languagesOf({ languages }: Profile, cohort: RuleContext['cohort']): readonly string[] {
  return languages.length > 0 ? languages : [cohort.language];
}
