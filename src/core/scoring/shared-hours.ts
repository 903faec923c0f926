import type { WeeklyHours } from '../signups/weekly-hours.js';
import { commonHours, commonMinutes, shiftHours } from './common-hours.js';
import type { Clock } from './registers.js';
import { WAKING_HOURS } from './waking-hours.js';
import type { ClockDifference, Weeks } from './weeks.js';

/** The hours two people have in common in the poorest week of the cohort. */
export interface SharedHours {
  /** Minutes in that week. */
  readonly minutesPerWeek: number;
  /** True when both stated their hours; false when at least one was guessed from a time zone's waking hours. */
  readonly stated: boolean;
  /** Whether the two clocks differ by the same time in all weeks, so that one's hours can be told by the other's clock. */
  readonly steady: boolean;
  /** By the mentee's clock, the hours that are common in every week. */
  readonly menteeHours: WeeklyHours;
  /** By the mentor's clock, the hours that are common in every week: the same moments only where `steady`. */
  readonly mentorHours: WeeklyHours;
}

/** The hours two people share, or null when one of them gave neither hours nor a time zone. */
export function sharedHours(mentee: Clock, mentor: Clock, weeks: Weeks): SharedHours | null {
  const clocks = compareClocks(mentee, mentor, weeks);
  if (clocks === null) return null;
  const own = mentee.availability ?? WAKING_HOURS;
  const others = mentor.availability ?? WAKING_HOURS;
  const { differences } = clocks;
  const byMenteesClock = differences.map((ahead) => commonHours(own, others, ahead));
  const byMentorsClock = byMenteesClock.map((hours, week) => shiftHours(hours, -(differences[week] ?? 0)));
  return {
    minutesPerWeek: Math.min(...differences.map((ahead) => commonMinutes(own, others, ahead))),
    stated: bothStatedHours(mentee, mentor, weeks),
    steady: differences.length === 1,
    menteeHours: byMenteesClock.reduce((some, more) => commonHours(some, more, 0)),
    mentorHours: byMentorsClock.reduce((some, more) => commonHours(some, more, 0)),
  };
}

/** `minutesPerWeek` of the hours two people share, without building them: for scores, which all pairs get. */
export function sharedMinutes(mentee: Clock, mentor: Clock, weeks: Weeks): number | null {
  const clocks = compareClocks(mentee, mentor, weeks);
  if (clocks === null) return null;
  if (mentee.availability === null && mentor.availability === null) return clocks.wakingMinutes;
  const own = mentee.availability ?? WAKING_HOURS;
  const others = mentor.availability ?? WAKING_HOURS;
  let least = Number.POSITIVE_INFINITY;
  for (const difference of clocks.differences) {
    least = Math.min(least, commonMinutes(own, others, difference));
  }
  return least;
}

/** Whether both stated their hours, and on clocks we can compare: only such hours may refuse a pair. */
export function bothStatedHours(mentee: Clock, mentor: Clock, weeks: Weeks): boolean {
  if (mentee.availability === null || mentor.availability === null) return false;
  return (zoneOf(mentee, weeks) === null) === (zoneOf(mentor, weeks) === null);
}

/** Where a person's clock stands: their own zone, else the programme's, else nobody knows. */
export function zoneOf({ timeZone }: Clock, weeks: Weeks): string | null {
  return timeZone ?? weeks.timeZone;
}

/** Hours stated without any zone are read by the other's clock: a form that asks for no zone has people in one place. */
function compareClocks(mentee: Clock, mentor: Clock, weeks: Weeks): ClockDifference | null {
  const menteeZone = zoneOf(mentee, weeks);
  const mentorZone = zoneOf(mentor, weeks);
  if (menteeZone === null && mentee.availability === null) return null;
  if (mentorZone === null && mentor.availability === null) return null;
  return weeks.compareClocks(menteeZone ?? mentorZone ?? 'UTC', mentorZone ?? menteeZone ?? 'UTC');
}
