import type { Rule } from '../rule.js';

/** With `minimumScore`: points the mentee's side must reach; a point is ten thousandths, rounded down. */
export const minimumScore: Rule = {
  id: 'minimum-score',
  inWords: 'the mentor would suit the mentee too little',
  refuses: (mentee, mentor, { cohort, score }) =>
    Math.floor(score(mentee, mentor).mentee / 10) < cohort.programme.rules.minimumScore,
};
