import { MINUTES_PER_DAY, type WeeklyHours } from '../signups/weekly-hours.js';

/** When somebody who stated no hours may be free: 8:00 to 22:00 on every day, by the local clock. */
export const WAKING_HOURS: WeeklyHours = Array.from({ length: 7 }, (_, day) => ({
  start: day * MINUTES_PER_DAY + 8 * 60,
  end: day * MINUTES_PER_DAY + 22 * 60,
}));
