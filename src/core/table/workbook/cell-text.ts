/** What a workbook's cell can hold, as the reading library gives it. */
export type WorkbookCell = string | number | boolean | Date | null | undefined;

/** Excel keeps this many digits of a number; those beyond are noise of binary fractions. */
const SIGNIFICANT_DIGITS = 15;

/** Times of day alone are stored on a day before the first that a sheet knows. */
const FIRST_DAY = Date.UTC(1900, 0, 1);
const LAST_MOMENT = Date.UTC(9999, 11, 31, 23, 59, 59);

/** What a sheet shows for a date beyond its calendar. */
const NO_DATE = '########';

/**
 * A workbook's cell as text: `2`, `0.3`, `TRUE`, `2026-09-05`, `2026-09-05 13:04:05`, `18:30`; line ends LF; nothing
 * for nothing. Dates are written as stored, in no time zone, to the second.
 */
export function cellText(cell: WorkbookCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.replace(/\r\n?/g, '\n');
  if (typeof cell === 'number') return String(Number(cell.toPrecision(SIGNIFICANT_DIGITS)));
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return dateText(cell);
}

function dateText(date: Date): string {
  // Fractions of a day have no exact binary form: 13:00:00 may be stored as a hair before it.
  const moment = Math.round(date.getTime() / 1000) * 1000;
  if (Number.isNaN(moment) || moment > LAST_MOMENT) return NO_DATE;
  const [day = '', time = ''] = new Date(moment).toISOString().split('T');
  if (moment < FIRST_DAY) return time.slice(0, time.startsWith(':00', 5) ? 5 : 8);
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}
