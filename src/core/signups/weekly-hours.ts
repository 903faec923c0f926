export const MINUTES_PER_DAY = 24 * 60;

/** Minute 0 is Monday 00:00 local time. */
export const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** Half-open span of minutes of a local week, 0 <= start < end <= MINUTES_PER_WEEK. */
export interface WeekSpan {
  readonly start: number;
  readonly end: number;
}

/** Hours of a local week: sorted, not overlapping, not empty. */
export type WeeklyHours = readonly WeekSpan[];
