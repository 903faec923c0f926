import { DAYS, describeWeek } from '../../pairing/rows/describe-hours.js';
import { splitListCell } from '../../pairing/rows/pairing-row.js';
import { MINUTES_PER_DAY, type WeeklyHours, type WeekSpan } from '../../signups/weekly-hours.js';
import type { ClockHours } from './clock-hours.js';

const WITH_ZONE = /^([^()]+) \(([^()]+)\)$/u;
const TIMES = /^(\d{2}):(\d{2})–(\d{2}):(\d{2})$/u;

/**
 * Reads the cell `shared_hours` of pairings.csv: `Mon–Fri 17:00–20:00 (Europe/Helsinki)` and the same hours on the
 * other clock, the mentor's first; without zones where one clock does for both. An empty cell gives an empty list;
 * null where the cell says anything else, because a person edited it.
 */
export function readHours(cell: string): readonly ClockHours[] | null {
  const items = splitListCell(cell);
  if (items.length === 0) return [];
  const onClocks = items.map((item) => WITH_ZONE.exec(item));
  if (onClocks.every((match) => match === null)) {
    const week = readWeek(items.join(', '));
    return week === null ? null : [{ zone: null, week }];
  }
  const hours = onClocks.flatMap((match) => {
    const week = match === null ? null : readWeek(match[1] ?? '');
    return week === null ? [] : [{ zone: match?.[2] ?? null, week }];
  });
  return hours.length === items.length ? hours : null;
}

/** The inverse of `describeWeek`; null for a text that is not exactly what it writes. */
function readWeek(text: string): WeeklyHours | null {
  const week = text.split(/(?<=\d), /u).flatMap(readSpans);
  week.sort((a, b) => a.start - b.start);
  return describeWeek(week).join(', ') === text ? week : null;
}

/** `Mon–Wed, Fri 17:00–20:00` */
function readSpans(text: string): WeekSpan[] {
  const blank = text.lastIndexOf(' ');
  const times = TIMES.exec(text.slice(blank + 1));
  if (times === null) return [];
  const [, fromHour, fromMinute, toHour, toMinute] = times.map(Number);
  const from = (fromHour ?? 0) * 60 + (fromMinute ?? 0);
  const to = (toHour ?? 0) * 60 + (toMinute ?? 0);
  return readDays(text.slice(0, Math.max(0, blank))).map((day) => ({
    start: day * MINUTES_PER_DAY + from,
    end: day * MINUTES_PER_DAY + to,
  }));
}

/** `Mon–Wed, Fri` as numbers from 0. */
function readDays(text: string): readonly number[] {
  return text.split(', ').flatMap((part) => {
    const [first = -1, last = first] = part.split('–').map((name) => DAYS.indexOf(name));
    return DAYS.flatMap((_, day) => (first >= 0 && day >= first && day <= last ? [day] : []));
  });
}
