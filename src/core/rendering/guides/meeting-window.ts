import { addMonths, readDay, writeDay } from '../words/calendar-day.js';

/** The days between which a meeting should take place, both included; YYYY-MM-DD. */
export interface MeetingWindow {
  readonly from: string;
  readonly to: string;
}

/**
 * The share of one meeting (`number` from 1) when a programme's months are parted evenly among `count` meetings.
 * Windows follow each other without a gap. Null without a start, or where it names no day.
 */
export function meetingWindow(
  start: string,
  months: number,
  number: number,
  count: number,
): MeetingWindow | null {
  const first = readDay(start);
  if (first === null) return null;
  const days = addMonths(first, months) - first;
  const begin = (meeting: number): number => first + Math.floor((days * (meeting - 1)) / count);
  return { from: writeDay(begin(number)), to: writeDay(begin(number + 1) - 1) };
}
