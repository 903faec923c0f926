import type { Rule } from '../rule.js';

/** With `minSeniorityGap`: years the mentor must be ahead, where both told theirs. */
export const seniority: Rule = {
  id: 'seniority',
  inWords: 'the mentor is not far enough ahead in years of experience',
  refuses: ({ person: mentee }, { person: mentor }, { cohort }) => {
    const gap = cohort.programme.rules.minSeniorityGap;
    if (gap === null || mentee.seniorityYears === null || mentor.seniorityYears === null) return false;
    return mentor.seniorityYears - mentee.seniorityYears < gap;
  },
};
