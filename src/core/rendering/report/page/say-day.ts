import { sayDate } from '../../words/say-date.js';

const ENGLISH = {
  dates: {
    pattern: '{day} {month} {year}',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
} as const;

/** A day, YYYY-MM-DD, in English: reports are written in no other language. */
export function sayDay(date: string): string {
  return sayDate(date, ENGLISH);
}
