import type { TimeStamp } from './time-stamp.js';

const NUMERIC_DATE = /(?<!\d)(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/u;
const NAMED_MONTH =
  /(?:(\d{1,2})\.? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME =
  /(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s*(?:([ap])\.?\s?m|([صم]))(?!\p{L}))?/iu;
const OFFSET = /^\s*\(?(?:GMT|UTC)?\s?([+-])(\d{1,2}):?(\d{2})?/iu;

const DAY = 24 * 60 * 60;

/** The longest spelling of a moment is far shorter; what follows would only cost time. */
const LONGEST = 100;

/** Seconds since 1970 under each reading of the date; null where that reading names no real day. */
interface Readings {
  readonly dayFirst: number | null;
  readonly monthFirst: number | null;
}

/**
 * Reads the time stamps of a column, cell by cell; null for what is no date. Whether the day or the month comes
 * first is decided by the cells that can be read in one way only, for the whole column; where no cell decides, or
 * they contradict each other, both readings are kept.
 */
export function readTimeStamps(cells: readonly string[]): readonly (TimeStamp | null)[] {
  const readings = cells.map(readCell);
  const needsDayFirst = readings.some((reading) => reading !== null && reading.monthFirst === null);
  const needsMonthFirst = readings.some((reading) => reading !== null && reading.dayFirst === null);
  return readings.map((reading) => {
    if (reading === null) return null;
    const dayFirst = reading.dayFirst ?? reading.monthFirst ?? 0;
    const monthFirst = reading.monthFirst ?? dayFirst;
    if (needsDayFirst && !needsMonthFirst) return { dayFirst, monthFirst: dayFirst };
    if (needsMonthFirst && !needsDayFirst) return { dayFirst: monthFirst, monthFirst };
    return { dayFirst, monthFirst };
  });
}

function readCell(cell: string): Readings | null {
  const text = cell.slice(0, LONGEST).normalize('NFKC').trim();
  const date = readNumericDate(text) ?? readNamedMonth(text);
  if (date === null) return null;
  const seconds = readTime(date.rest);
  const dayFirst = date.dayFirst === null ? null : date.dayFirst * DAY + seconds;
  const monthFirst = date.monthFirst === null ? null : date.monthFirst * DAY + seconds;
  return dayFirst === null && monthFirst === null ? null : { dayFirst, monthFirst };
}

/** Days since 1970, and the text after the date. */
type DateAndRest = Readings & { readonly rest: string };

function readNumericDate(text: string): DateAndRest | null {
  const match = NUMERIC_DATE.exec(text);
  if (match === null) return null;
  const [whole, first = '', separator, middle = '', last = ''] = match;
  const rest = text.slice(match.index + whole.length);
  if (first.length > 2) {
    const day = daysSinceEpoch(Number(first), Number(middle), Number(last));
    return { dayFirst: day, monthFirst: day, rest };
  }
  const year = last.length === 2 ? 2000 + Number(last) : Number(last);
  const dayFirst = daysSinceEpoch(year, Number(middle), Number(first));
  // Nobody writes the month first with dots.
  const monthFirst = separator === '.' ? dayFirst : daysSinceEpoch(year, Number(first), Number(middle));
  return { dayFirst, monthFirst, rest };
}

function readNamedMonth(text: string): DateAndRest | null {
  const match = NAMED_MONTH.exec(text);
  if (match === null) return null;
  const [whole, before, name = '', after, year] = match;
  const day = daysSinceEpoch(Number(year), MONTHS.indexOf(name.toLowerCase()) + 1, Number(before ?? after));
  return { dayFirst: day, monthFirst: day, rest: text.slice(match.index + whole.length) };
}

function daysSinceEpoch(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const midnight = Date.UTC(year, month - 1, day);
  const nextMonth = Date.UTC(year, month, 1);
  return midnight < nextMonth ? midnight / 1000 / DAY : null;
}

/** Seconds since midnight, in universal time where the text names its offset; a missing time is midnight. */
function readTime(text: string): number {
  const match = TIME.exec(text);
  if (match === null) return 0;
  const [whole, hours = '0', minutes = '0', seconds = '0', half, arabicHalf] = match;
  const isAfternoon = half?.toLowerCase() === 'p' || arabicHalf === 'م';
  const isHalf = half !== undefined || arabicHalf !== undefined;
  const hour = isHalf ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  const [, sign, offsetHours = '0', offsetMinutes = '0'] =
    OFFSET.exec(text.slice(match.index + whole.length)) ?? [];
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60 * (sign === '-' ? -1 : 1);
  return hour * 3600 + Number(minutes) * 60 + Number(seconds) - offset;
}
