import type { Rule } from '../rule.js';

/** The organiser's `apart:` pairs, this mentee with this mentor. Of several people of one name, all are kept apart. */
export const apart: Rule = {
  id: 'apart',
  inWords: 'the organiser keeps them apart',
  refuses: (mentee, mentor, { cohort }) =>
    cohort.apart.get(mentee.person.key)?.has(mentor.person.key) === true,
};
