import type { WeeklyHours } from '../../signups/weekly-hours.js';

/** Hours two people have in common each week, by one clock. */
export interface ClockHours {
  /** Whose clock; null where both clocks show the same, or no zone is known. */
  readonly zone: string | null;
  readonly week: WeeklyHours;
}
