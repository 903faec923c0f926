import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { Programme } from '../../programme/programme.js';
import { hoursInWindow } from '../hours/hours-in-window.js';
import { readHours } from '../hours/read-hours.js';
import { sayHours } from '../hours/say-hours.js';
import type { Language } from '../words/language.js';
import type { GuideHours } from './guide.js';
import type { MeetingWindow } from './meeting-window.js';

const NO_HOURS: GuideHours = { hours: '', hoursByClock: [], hoursByPeriod: [] };

/**
 * The hours both have free in the weeks of one meeting, on both clocks; without a window, as far as they are the same
 * in all weeks. A cell that a person edited is told as it is.
 */
export function describeGuideHours(
  row: PairingRow,
  { timeZone }: Pick<Programme, 'timeZone'>,
  window: MeetingWindow | null,
  language: Language,
): GuideHours {
  const known = readHours(row.shared_hours);
  if (known === null) return { ...NO_HOURS, hours: row.shared_hours.trim() };
  const menteeZone = row.mentee_time_zone.trim() || timeZone;
  const periods =
    window === null ? [{ from: '', to: '', clocks: known }] : hoursInWindow(known, menteeZone, window);
  const said = periods.map(({ from, to, clocks }) => ({
    from,
    to,
    hoursByClock: clocks.map((clock) => sayHours(clock, language)),
  }));
  if (said.length > 1) return { ...NO_HOURS, hoursByPeriod: said };
  const hoursByClock = said[0]?.hoursByClock ?? [];
  const [first] = hoursByClock;
  return first?.clock === '' ? { ...NO_HOURS, hours: first.hours } : { ...NO_HOURS, hoursByClock };
}
