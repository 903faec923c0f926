import type { Respondent } from './respondent.js';

/** After the twelfth of a month, so that no order of day and month is open. */
const OPENED = Date.UTC(2026, 8, 15, 7, 30);

/** When somebody sent the form, at the clock of the form. */
export function sentAt({ minute }: Respondent): Date {
  return new Date(OPENED + minute * 60_000);
}

/** `2026-09-15 07:30:00` */
export function isoStamp(person: Respondent): string {
  return sentAt(person).toISOString().slice(0, 19).replace('T', ' ');
}

/** `9/15/2026 7:30:00` */
export function americanStamp(person: Respondent): string {
  const at = sentAt(person);
  return `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()} ${at.getUTCHours()}:${twoDigits(at.getUTCMinutes())}:00`;
}

/** `15/09/2026 07:30` */
export function europeanStamp(person: Respondent): string {
  const [year, month, day] = isoStamp(person).slice(0, 10).split('-');
  return `${day}/${month}/${year} ${isoStamp(person).slice(11, 16)}`;
}

/** `2026/09/15 7:30:00 AM GMT+3` */
export function googleStamp(person: Respondent): string {
  return `${isoStamp(person).slice(0, 10).replaceAll('-', '/')} ${twelveHours(person, ':00')} GMT+3`;
}

const MONTHS = ['August', 'September', 'October', 'November'];

/** `September 15, 2026 7:30 AM` */
export function writtenStamp(person: Respondent): string {
  const at = sentAt(person);
  return `${MONTHS[at.getUTCMonth() - 7]} ${at.getUTCDate()}, ${at.getUTCFullYear()} ${twelveHours(person)}`;
}

/** `09/15/2026 07:30:00 AM` */
export function paddedAmericanStamp(person: Respondent): string {
  const [year, month, day] = isoStamp(person).slice(0, 10).split('-');
  const clock = twelveHours(person, ':00');
  return `${month}/${day}/${year} ${clock.padStart('07:30:00 AM'.length, '0')}`;
}

function twelveHours(person: Respondent, seconds = ''): string {
  const at = sentAt(person);
  const hours = at.getUTCHours();
  return `${hours % 12 || 12}:${twoDigits(at.getUTCMinutes())}${seconds} ${hours < 12 ? 'AM' : 'PM'}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
