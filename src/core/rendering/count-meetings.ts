import type { Programme } from '../programme/programme.js';

/** How many meetings the programme plans for each pair. */
export function countMeetings({ meetings }: Programme): number {
  return typeof meetings === 'number' ? meetings : meetings.length;
}
