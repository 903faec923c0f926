import type { Rule } from '../rule.js';

/** With `minimumScore`: points the mentee's side must reach; a point is ten thousandths, rounded down. */
export const minimumScore: Rule = {
  id: 'minimum-score',
  inWords: 'the mentor would suit the mentee too little',
  refuses: (_mentee, _mentor, { cohort, score }) =>
    Math.floor(score().mentee.score / 10) < cohort.programme.rules.minimumScore,
};
