import type { Rule } from '../rule.js';

/** Nobody mentors themselves, also who signed up in both roles. */
export const oneself: Rule = {
  id: 'oneself',
  inWords: 'they are one person',
  refuses: (mentee, mentor) => mentee.person.key === mentor.person.key,
};
