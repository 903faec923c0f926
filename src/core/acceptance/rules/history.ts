import type { Rule } from '../rule.js';

/** Who was paired in an earlier cohort, as the same mentee with the same mentor, is not paired again. */
export const history: Rule = {
  id: 'history',
  inWords: 'they were paired before',
  refuses: (mentee, mentor, { cohort }) =>
    cohort.past.pairedBefore.get(mentee.person.key)?.has(mentor.person.key) === true,
};
