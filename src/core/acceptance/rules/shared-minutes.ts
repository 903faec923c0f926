import { bothStatedHours, sharedMinutes as findSharedMinutes } from '../../scoring/shared-hours.js';
import type { Rule } from '../rule.js';

/** With `minSharedMinutes`: hours in common in every week, where both stated theirs; guessed hours never refuse. */
export const sharedMinutes: Rule = {
  id: 'shared-minutes',
  inWords: 'they have too few hours in common',
  refuses: ({ person: mentee }, { person: mentor }, { cohort: { programme, weeks } }) => {
    if (!bothStatedHours(mentee, mentor, weeks)) return false;
    return (findSharedMinutes(mentee, mentor, weeks) ?? 0) < programme.rules.minSharedMinutes;
  },
};
