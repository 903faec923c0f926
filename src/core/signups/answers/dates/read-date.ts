import { findMonth } from './month-names.js';

/** The longest spelling of a moment is far shorter; what follows would only cost time. */
const LONGEST = 100;

const SECONDS_PER_DAY = 24 * 60 * 60;

/** Day 0 of the spreadsheets, in days since 1970; it makes up for their leap day in 1900. */
const SPREADSHEET_DAY_ZERO = -25_569;
/** As days of a spreadsheet: 2000 to 2099. Any other bare number is no date. */
const FIRST_SPREADSHEET_DAY = 36_526;
const LAST_SPREADSHEET_DAY = 73_050;

const SPREADSHEET_NUMBER = /^(\d{5})(?:[.,](\d{1,12}))?$/u;
const COMPACT_DATE = /^(20\d\d)(\d\d)(\d\d)(?=$|[T ])/u;
const NUMERIC_DATE = /(?<!\d)(\d{1,4})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{1,2})(?!\d)/u;
const EASTERN_DATE = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/u;
// What looks ahead counts the letters of the month: to count letters of any script would be machinery of 15 ms.
const DAY_AND_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.,]?[ -](?:of |de |d')?(?=[^ .,-]{3,12}[ .,-])([\p{L}\p{M}]+)\.?,?[ -](?:de |del )?(\d{4})(?!\d)/iu;
const MONTH_AND_DAY =
  /(?<!\p{L})(?=[^ .]{3,12}[ .])([\p{L}\p{M}]+)\.? (\d{1,2})(?:st|nd|rd|th)?\.?,? (\d{4})(?!\d)/iu;
const OTHER_DIGITS = /[٠-٩۰-۹]/gu;

/** Seconds since 1970 under each reading of a date; null where that reading names no real day. */
export interface DateReadings {
  readonly dayFirst: number | null;
  readonly monthFirst: number | null;
}

/** A date of a cell, and the text behind it, which may hold the time of day. */
export interface FoundDate extends DateReadings {
  readonly rest: string;
}

/**
 * The date in a cell: in numbers of any order, with the month's name in the usual languages, as `2026年9月5日`, or as the
 * number of a spreadsheet's day (45905.5 is noon). Null where there is none, or no real one.
 */
export function readDate(cell: string): FoundDate | null {
  const text = cell.slice(0, LONGEST).normalize('NFKC').replace(OTHER_DIGITS, toPlainDigit).trim();
  const found = findDate(text);
  return found === null || (found.dayFirst === null && found.monthFirst === null) ? null : found;
}

function findDate(text: string): FoundDate | null {
  return (
    readSpreadsheetNumber(text) ??
    readYearFirst(COMPACT_DATE, text) ??
    readYearFirst(EASTERN_DATE, text) ??
    readNumericDate(text) ??
    readNamedMonth(DAY_AND_MONTH, text) ??
    readNamedMonth(MONTH_AND_DAY, text)
  );
}

function toPlainDigit(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) % 16);
}

function readSpreadsheetNumber(text: string): FoundDate | null {
  const [, days = '', fraction = '0'] = SPREADSHEET_NUMBER.exec(text) ?? [];
  if (Number(days) < FIRST_SPREADSHEET_DAY || Number(days) > LAST_SPREADSHEET_DAY) return null;
  const seconds = Math.round(Number(`0.${fraction}`) * SECONDS_PER_DAY);
  return inOneWay((Number(days) + SPREADSHEET_DAY_ZERO) * SECONDS_PER_DAY + seconds, '');
}

function readYearFirst(pattern: RegExp, text: string): FoundDate | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  return inOneWay(midnight(Number(year), Number(month), Number(day)), restOf(match));
}

function readNumericDate(text: string): FoundDate | null {
  const match = NUMERIC_DATE.exec(text);
  if (match === null) return null;
  const [, first = '', separator, middle = '', last = ''] = match;
  const rest = restOf(match);
  if (first.length > 2) return inOneWay(midnight(Number(first), Number(middle), Number(last)), rest);
  if (last.length === 1) return null;
  const year = last.length === 2 ? 2000 + Number(last) : Number(last);
  const dayFirst = midnight(year, Number(middle), Number(first));
  // Nobody writes the month first with dots.
  const monthFirst = separator === '.' ? dayFirst : midnight(year, Number(first), Number(middle));
  return { dayFirst, monthFirst, rest };
}

function readNamedMonth(pattern: RegExp, text: string): FoundDate | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, first = '', second = '', year] = match;
  const [day, name] = pattern === DAY_AND_MONTH ? [first, second] : [second, first];
  const month = findMonth(name);
  return month === null ? null : inOneWay(midnight(Number(year), month, Number(day)), restOf(match));
}

/** A date that can be read in one way only. */
function inOneWay(seconds: number | null, rest: string): FoundDate {
  return { dayFirst: seconds, monthFirst: seconds, rest };
}

function restOf(match: RegExpExecArray): string {
  return match.input.slice(match.index + match[0].length);
}

/** The first second of a day; null where the calendar has no such day. */
function midnight(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const start = Date.UTC(year, month - 1, day);
  return start < Date.UTC(year, month, 1) ? start / 1000 : null;
}
