import { bothStatedHours } from '../../scoring/shared-hours.js';
import type { Rule } from '../rule.js';

/** With `minSharedMinutes`: hours in common in every week, where both stated theirs; guessed hours never refuse. */
export const sharedMinutes: Rule = {
  id: 'shared-minutes',
  inWords: 'there are too few hours in common',
  refuses: (mentee, mentor, { cohort: { programme, weeks, commonMinutes } }) =>
    commonMinutes(mentee.clock, mentor.clock) < programme.rules.minSharedMinutes &&
    bothStatedHours(mentee.person, mentor.person, weeks),
};
