/*
 * The calendar by whole numbers alone: no clock, no time zone, no daylight saving can move a day.
 * Day 0 is 1 March of the year 0, so that a leap day is the last of its year (Gregorian calendar throughout).
 */
import { isCalendarDay } from '../../programme/is-calendar-day.js';

interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_FOUR_CENTURIES = 146_097;

/** The day a text like `2026-09-05` names, or null for any other text and for days that do not exist. */
export function readDay(text: string): number | null {
  if (!isCalendarDay(text)) return null;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return numberOf({ year, month, day });
}

/** The text of a day: `2026-09-05`. */
export function writeDay(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The same day some months later; the last of the month where that month is shorter (31 August + 6 is 28 February). */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = dayOf(number);
  const total = year * 12 + (month - 1) + months;
  const later = { year: Math.floor(total / 12), month: (total % 12) + 1 };
  return numberOf({ ...later, day: Math.min(day, daysInMonth(later.year, later.month)) });
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return numberOf({ ...next, day: 1 }) - numberOf({ year, month, day: 1 });
}

function numberOf({ year, month, day }: CalendarDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + daysBefore(marchMonth) + day - 1;
}

function dayOf(number: number): CalendarDay {
  const fourCenturies = Math.floor(number / DAYS_IN_FOUR_CENTURIES);
  const rest = number - fourCenturies * DAYS_IN_FOUR_CENTURIES;
  const leapDaysPassed = Math.floor(rest / 1460) - Math.floor(rest / 36_524) + Math.floor(rest / 146_096);
  const yearOfEra = Math.floor((rest - leapDaysPassed) / 365);
  const dayOfYear = rest - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  const marchYear = fourCenturies * 400 + yearOfEra;
  return { year: month <= 2 ? marchYear + 1 : marchYear, month, day: dayOfYear - daysBefore(marchMonth) + 1 };
}

/** Days of the year before a month counted from March, which is 0. */
function daysBefore(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
