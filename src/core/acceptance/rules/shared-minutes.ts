import type { Clock } from '../../scoring/registers.js';
import { bothStatedHours } from '../../scoring/shared-hours.js';
import type { Weeks } from '../../scoring/weeks.js';
import type { Rule } from '../rule.js';

/** With `minSharedMinutes`: hours in common in every week, where both stated theirs; guessed hours never refuse. */
export const sharedMinutes: Rule = {
  id: 'shared-minutes',
  inWords: 'there are too few hours in common',
  refuses: (mentee, mentor, { cohort: { programme, weeks, commonMinutes } }) => {
    const minutes = commonMinutes(mentee.clock, mentor.clock);
    return shareTooLittle(minutes, mentee.person, mentor.person, weeks, programme.rules.minSharedMinutes);
  },
};

/** The same of clocks alone, with the minutes that they have in common. */
export function shareTooLittle(
  minutes: number,
  mentee: Clock,
  mentor: Clock,
  weeks: Weeks,
  least: number,
): boolean {
  return minutes < least && bothStatedHours(mentee, mentor, weeks);
}
