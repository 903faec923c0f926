import { findMonth } from './month-names.js';
import { readDate } from './read-date.js';

const DAY_THEN_MONTH = /^\d{1,2}[./ -]{1,2}([\p{L}\p{M}]{3,12})\.?(?:[./ -]{1,2}\d{2,4})?$/u;
const MONTH_THEN_NUMBER = /^([\p{L}\p{M}]{3,12})\.?[./ -]?\d{1,4}$/u;
const EASTERN_DAY = /^\d{1,2} ?[月월] ?\d{1,2} ?[日일]$/u;
/** Numbers alone, perhaps with a time of day. */
const IN_NUMBERS = /^\d[\d./-]*(?:[ T][\d:.]+Z?)?$/u;

/**
 * Whether a text is a day of the calendar and nothing else, with a year or without: `01-Feb`, `Feb-26`, `1月2日`. A
 * spreadsheet makes such a day of a number like "1-2", and nobody can tell what it was.
 */
export function isDay(text: string): boolean {
  const plain = text.slice(0, 40).normalize('NFKC').trim();
  const month = DAY_THEN_MONTH.exec(plain)?.[1] ?? MONTH_THEN_NUMBER.exec(plain)?.[1];
  if (month !== undefined) return findMonth(month) !== null;
  return EASTERN_DAY.test(plain) || (IN_NUMBERS.test(plain) && readDate(plain) !== null);
}
