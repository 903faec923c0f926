import { MINUTES_PER_DAY } from '../signups/weekly-hours.js';
import type { Clock } from './registers.js';
import { zoneOf } from './shared-hours.js';
import type { Weeks } from './weeks.js';

/**
 * Minutes by which two people's clocks differ, in the week in which they differ most; null where a zone is unknown.
 * At most half a day: where it is 20:00 for one and 8:00 on another day for the other, they are 12 hours apart.
 */
export function clockGap(mentee: Clock, mentor: Clock, weeks: Weeks): number | null {
  const menteeZone = zoneOf(mentee, weeks);
  const mentorZone = zoneOf(mentor, weeks);
  if (menteeZone === null || mentorZone === null) return null;
  const gaps = weeks.compareClocks(menteeZone, mentorZone).differences.map((difference) => {
    const gap = Math.abs(difference) % MINUTES_PER_DAY;
    return Math.min(gap, MINUTES_PER_DAY - gap);
  });
  return Math.max(...gaps);
}
