import { clockGap } from '../../scoring/clock-gap.js';
import type { Clock } from '../../scoring/registers.js';
import type { Weeks } from '../../scoring/weeks.js';
import type { Rule } from '../rule.js';

/** With `maxTimeZoneHours`: how far two clocks may be apart in any week; a zone nobody knows passes. */
export const timeZone: Rule = {
  id: 'time-zone',
  inWords: 'the time zones are too far apart',
  refuses: ({ person: mentee }, { person: mentor }, { cohort: { programme, weeks } }) =>
    areTooFarApart(mentee, mentor, weeks, programme.rules.maxTimeZoneHours),
};

/** The same of clocks alone; no limit refuses nobody. */
export function areTooFarApart(mentee: Clock, mentor: Clock, weeks: Weeks, hours: number | null): boolean {
  const minutes = hours === null ? null : clockGap(mentee, mentor, weeks);
  return hours !== null && minutes !== null && minutes > hours * 60;
}
