import type { Person } from './person.js';

/** A mentor's minutes a month are for all mentees together: what is left for each; null when not stated. */
export function minutesPerMentee({ minutesPerMonth, capacity }: Person): number | null {
  return minutesPerMonth === null ? null : Math.floor(minutesPerMonth / Math.max(1, capacity));
}
