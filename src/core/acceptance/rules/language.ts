import { countCommonBits } from '../../text/bit-set.js';
import type { Rule } from '../rule.js';

/** With `sharedLanguage`: at least one language in common; who named none speaks the programme's. */
export const language: Rule = {
  id: 'language',
  inWords: 'there is no language in common',
  refuses: (mentee, mentor, { cohort }) => {
    if (!cohort.programme.rules.sharedLanguage) return false;
    return countCommonBits(mentee.languages, mentor.languages) === 0;
  },
};
