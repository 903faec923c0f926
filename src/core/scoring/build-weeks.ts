import { Temporal } from 'temporal-polyfill';

import type { Programme } from '../programme/programme.js';
import { remember } from '../text/remember.js';
import { commonMinutes } from './common-hours.js';
import { offsetOfZone } from './offset-of-zone.js';
import { WAKING_HOURS } from './waking-hours.js';
import type { ClockDifference, Weeks } from './weeks.js';

/** Without a start any time of the year may be meant: a fixed year, because results must not depend on today. */
const YEAR_WITHOUT_START = { start: '2026-01-01', months: 12 };

/** The weeks from the programme's start over its months, or those of 2026; zone data are those of the platform. */
export function buildWeeks({
  start,
  months,
  timeZone,
}: Pick<Programme, 'start' | 'months' | 'timeZone'>): Weeks {
  const days = firstDays(start === null ? YEAR_WITHOUT_START : { start, months });
  const offsets = remember((zone: string) => days.map((day) => offsetOfZone(zone, day)));
  const clocks = remember((zone: string) =>
    remember((otherZone: string) => compareOffsets(offsets(zone), offsets(otherZone))),
  );
  return { timeZone, compareClocks: (zone, otherZone) => clocks(zone)(otherZone) };
}

/** One day for each week: the clocks of a week are those of its first noon. */
function firstDays({ start, months }: { readonly start: string; readonly months: number }): string[] {
  const first = Temporal.PlainDate.from(start);
  const end = first.add({ months });
  const days: string[] = [];
  for (
    let day = first;
    days.length === 0 || Temporal.PlainDate.compare(day, end) < 0;
    day = day.add({ weeks: 1 })
  ) {
    days.push(day.toString());
  }
  return days;
}

function compareOffsets(offsets: readonly number[], otherOffsets: readonly number[]): ClockDifference {
  const differences = [...new Set(offsets.map((offset, week) => offset - (otherOffsets[week] ?? 0)))];
  const minutes = differences.map((difference) => commonMinutes(WAKING_HOURS, WAKING_HOURS, difference));
  return { differences, wakingMinutes: Math.min(...minutes) };
}
