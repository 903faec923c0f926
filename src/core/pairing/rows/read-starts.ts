import { readDate } from '../../signups/answers/dates/read-date.js';

/** A day as each of the two orders gives it, YYYY-MM-DD; null where that order gives no day. */
interface DayReadings {
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
}

/**
 * The cells of the column `start` as days, YYYY-MM-DD: empty stays empty, null is what cannot be read for sure.
 * A spreadsheet that saves a file writes dates in its own way: 2026-11-02 becomes 02.11.2026 or 11/2/26. Which order it
 * used is told, for the whole column, by the days that fit one order only and by the programme's own start.
 */
export function readStarts(
  cells: readonly string[],
  programmeStart: string | null,
): readonly (string | null)[] {
  const readings = cells.map((cell) => (cell === '' ? null : readDays(cell)));
  const open = readings.flatMap((days) => (days === null || days.dayFirst === days.monthFirst ? [] : [days]));
  const speaksFor = (order: keyof DayReadings): boolean =>
    open.some((days) => {
      const other = days[order === 'dayFirst' ? 'monthFirst' : 'dayFirst'];
      return days[order] !== null && (other === null || days[order] === programmeStart);
    });
  const isDayFirst = speaksFor('dayFirst');
  const isMonthFirst = speaksFor('monthFirst');
  return readings.map((days, index) => {
    if (days === null) return cells[index] === '' ? '' : null;
    if (days.dayFirst === days.monthFirst) return days.dayFirst;
    if (isDayFirst === isMonthFirst) return null;
    return isDayFirst ? days.dayFirst : days.monthFirst;
  });
}

function readDays(cell: string): DayReadings | null {
  const date = readDate(cell);
  return date && { dayFirst: writeDay(date.dayFirst), monthFirst: writeDay(date.monthFirst) };
}

function writeDay(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
