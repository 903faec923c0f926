import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { Programme } from '../../programme/programme.js';
import { offsetOfZone } from '../../scoring/offset-of-zone.js';
import { MINUTES_PER_DAY, type WeekSpan } from '../../signups/weekly-hours.js';
import type { MeetingWindow } from '../guides/meeting-window.js';
import { isKnownClock } from '../hours/is-known-clock.js';
import { readHours } from '../hours/read-hours.js';
import { readDay, writeDay } from '../words/calendar-day.js';

/** When a meeting might be, for the two to move: an hour in UTC, or a whole day where no hour can be told. */
export type ProposedTime =
  | { readonly kind: 'hour'; readonly start: string; readonly end: string }
  | { readonly kind: 'day'; readonly start: string; readonly end: string };

/** A meeting is planned as an hour; where less is free in common, the whole span is. */
const LENGTH = 60;
const DAYS_PER_WEEK = 7;
/** A Monday, to count the days of the week from. */
const MONDAY = readDay('2026-11-23') ?? 0;

/**
 * The first hour in the meeting's window that both are known to have free, else the window's first day. Instants are
 * ISO 8601 in UTC, days YYYY-MM-DD; the end of a day is the day after. Hours in common hold by the mentor's clock.
 */
export function proposeTime(row: PairingRow, programme: Programme, window: MeetingWindow): ProposedTime {
  const first = readDay(window.from) ?? 0;
  const wholeDay = { kind: 'day', start: window.from, end: writeDay(first + 1) } as const;
  const [hours] = readHours(row.shared_hours) ?? [];
  const zone = hours?.zone ?? (row.mentor_time_zone.trim() || programme.timeZone);
  if (hours === undefined || !zone || !isKnownClock(zone)) return wholeDay;

  const last = Math.min(readDay(window.to) ?? first, first + DAYS_PER_WEEK - 1);
  for (let day = first; day <= last; day += 1) {
    const span = hours.week.find((other) => startsOn(other, day));
    if (span === undefined) continue;
    const start = (span.start % MINUTES_PER_DAY) - offsetOfZone(zone, writeDay(day));
    const length = Math.min(LENGTH, span.end - span.start);
    return { kind: 'hour', start: instantOf(day, start), end: instantOf(day, start + length) };
  }
  return wholeDay;
}

function startsOn({ start }: WeekSpan, day: number): boolean {
  const weekday = (((day - MONDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return Math.floor(start / MINUTES_PER_DAY) === weekday;
}

/** The instant some minutes after midnight in UTC of a day; the minutes may lead into another day. */
function instantOf(day: number, minutes: number): string {
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  const rest = minutes - days * MINUTES_PER_DAY;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${writeDay(day + days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}:00Z`;
}
