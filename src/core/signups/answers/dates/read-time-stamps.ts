import { remember } from '../../../text/remember.js';
import { readTimeOfDay } from '../hours/read-time-of-day.js';
import { type DateReadings, readDate } from './read-date.js';
import type { TimeStamp } from './time-stamp.js';

/** The time stamps of a column. */
export interface TimeStampsReading {
  /** Cell by cell; null for what is no date. */
  readonly stamps: readonly (TimeStamp | null)[];
  /** Positions of the first cell that only fits with the day first, and the first with the month, where both occur. */
  readonly contradiction: readonly [dayFirst: number, monthFirst: number] | null;
}

/**
 * Reads the time stamps of a column. Whether the day or the month comes first is decided by the cells that can be read
 * in one way only, for the whole column; where no cell decides, or they contradict each other, both readings are kept.
 */
export function readTimeStamps(cells: readonly string[]): TimeStampsReading {
  const readings = cells.map(remember(readCell));
  const dayFirstOnly = readings.findIndex((reading) => reading !== null && reading.monthFirst === null);
  const monthFirstOnly = readings.findIndex((reading) => reading !== null && reading.dayFirst === null);
  const isDayFirst = dayFirstOnly !== -1 && monthFirstOnly === -1;
  const isMonthFirst = monthFirstOnly !== -1 && dayFirstOnly === -1;
  const stamps = readings.map((reading) => {
    if (reading === null) return null;
    const dayFirst = reading.dayFirst ?? reading.monthFirst ?? 0;
    const monthFirst = reading.monthFirst ?? dayFirst;
    if (isDayFirst) return { dayFirst, monthFirst: dayFirst };
    if (isMonthFirst) return { dayFirst: monthFirst, monthFirst };
    return { dayFirst, monthFirst };
  });
  const isMixed = dayFirstOnly !== -1 && monthFirstOnly !== -1;
  return { stamps, contradiction: isMixed ? [dayFirstOnly, monthFirstOnly] : null };
}

function readCell(cell: string): DateReadings | null {
  const date = readDate(cell);
  if (date === null) return null;
  const seconds = readTimeOfDay(date.rest);
  const add = (midnight: number | null): number | null => (midnight === null ? null : midnight + seconds);
  return { dayFirst: add(date.dayFirst), monthFirst: add(date.monthFirst) };
}
