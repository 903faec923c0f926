import type { SharedHours } from '../../scoring/shared-hours.js';
import type { WeeklyHours, WeekSpan } from '../../signups/weekly-hours.js';

/** The days of the week as pairings.csv names them, whatever the language of letters. */
export const DAYS: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MINUTES_PER_DAY = 24 * 60;

/**
 * The hours two people have in common, as list items: `Mon–Fri 17:00–20:00`. Where their clocks differ each side
 * gets its own: `Mon–Fri 17:00–20:00 (Europe/Helsinki)`, then the same hours elsewhere. Where the difference changes
 * with daylight saving no such equation holds: then the hours stand by the mentor's clock alone.
 */
export function describeHours(
  hours: SharedHours,
  menteeZone: string | null,
  mentorZone: string | null,
): string[] {
  const mentorHours = describeWeek(hours.mentorHours);
  const menteeHours = describeWeek(hours.menteeHours);
  if (hours.steady && mentorHours.join() === menteeHours.join()) return mentorHours;
  const inZone = (spans: readonly string[], zone: string | null): string => {
    const words = spans.join(', ');
    return zone === null ? words : `${words} (${zone})`;
  };
  if (!hours.steady) return mentorHours.length === 0 ? [] : [inZone(mentorHours, mentorZone)];
  return [inZone(mentorHours, mentorZone), inZone(menteeHours, menteeZone)];
}

/**
 * Spans cut at midnight, and days with the same hours joined: `Mon–Fri 17:00–20:00`, `Sat, Sun 09:00–12:00`.
 * `names` are the days from Monday.
 */
export function describeWeek(hours: WeeklyHours, names: readonly string[] = DAYS): string[] {
  const spans = joinTouching(hours);
  const daysOfSpan = new Map<string, number[]>();
  for (let day = 0; day < DAYS.length; day += 1) {
    const midnight = day * MINUTES_PER_DAY;
    for (const { start, end } of spans) {
      const from = Math.max(start, midnight) - midnight;
      const to = Math.min(end, midnight + MINUTES_PER_DAY) - midnight;
      if (from >= to) continue;
      const span = `${clock(from)}–${clock(to)}`;
      daysOfSpan.set(span, [...(daysOfSpan.get(span) ?? []), day]);
    }
  }
  return [...daysOfSpan].map(([span, days]) => `${describeDays(days, names)} ${span}`);
}

/** A span that the other's week cut at Sunday midnight is one span on this clock. */
function joinTouching(hours: WeeklyHours): WeeklyHours {
  const joined: WeekSpan[] = [];
  for (const span of hours) {
    const last = joined.at(-1);
    if (last?.end === span.start) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function describeDays(days: readonly number[], names: readonly string[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const parts = runs.flatMap((run) => {
    const first = names[run[0] ?? 0];
    const last = names[run.at(-1) ?? 0];
    if (run.length === 1) return [first];
    return run.length === 2 ? [first, last] : [`${first}–${last}`];
  });
  return parts.join(', ');
}

function clock(minutes: number): string {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}
