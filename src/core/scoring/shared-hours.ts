import type { WeeklyHours } from '../signups/weekly-hours.js';

/** The hours two people have in common in the poorest week of the cohort. */
export interface SharedHours {
  /** Minutes in that week. */
  readonly minutesPerWeek: number;
  /** True when both stated their hours; false when at least one was guessed from a time zone's waking hours. */
  readonly stated: boolean;
  /** The common hours in the mentee's local week. */
  readonly menteeHours: WeeklyHours;
  /** The same hours in the mentor's local week. */
  readonly mentorHours: WeeklyHours;
}
