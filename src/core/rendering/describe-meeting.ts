import { type PairingRow, splitListCell } from '../pairing/rows/pairing-row.js';
import type { Programme } from '../programme/programme.js';
import { countMeetings } from './count-meetings.js';
import { describeClocks, type PairClocks } from './describe-clocks.js';
import { readHours } from './hours/read-hours.js';
import { type SaidHours, sayHours } from './hours/say-hours.js';
import { sharedLanguages } from './shared-languages.js';
import { webAddress } from './web-address.js';
import type { Language } from './words/language.js';
import { sayLabel } from './words/say-label.js';

/** How a pair can meet, in words. Blank texts and empty lists are not known, or not to be told. */
export interface MeetingFacts extends PairClocks {
  /** True when there is anything to say in the list of how to meet. */
  readonly any: boolean;
  /** Hours in common on one clock for both. */
  readonly hours: string;
  /** The same hours on each one's clock, or on the mentor's alone; empty when `hours` says it. */
  readonly hoursByClock: readonly SaidHours[];
  readonly formats: readonly string[];
  /** Languages in common, unless that is only the language of the letter. */
  readonly languages: readonly string[];
  /** What both can give in a month; blank when unknown, or for a single meeting. */
  readonly minutesPerMonth: string;
  readonly chat: string;
}

/** What helps the two to find a time and a way to meet. */
export function describeMeeting(row: PairingRow, programme: Programme, language: Language): MeetingFacts {
  const hours = describeHours(row.shared_hours, language);
  const facts = {
    ...hours,
    ...describeClocks(row, hours.hoursByClock.length > 1, language),
    formats: splitListCell(row.shared_formats).map((format) => sayLabel(format, language)),
    languages: sharedLanguages(row, language),
    minutesPerMonth:
      countMeetings(programme) === 1 ? '' : leastMinutes(row.mentor_minutes, row.mentee_minutes),
    chat: (programme.chat ?? '').trim(),
  };
  const bookable = webAddress(row.mentor_booking_link.trim()) !== null;
  return { any: bookable || Object.values(facts).some((fact) => fact.length > 0), ...facts };
}

/** Hours as they hold in all weeks; what a person wrote into the cell is told as it is. */
function describeHours(cell: string, language: Language): Pick<MeetingFacts, 'hours' | 'hoursByClock'> {
  const hours = readHours(cell);
  if (hours === null) return { hours: cell.trim(), hoursByClock: [] };
  const said = hours.map((clock) => sayHours(clock, language));
  const [first] = said;
  return first?.clock === '' ? { hours: first.hours, hoursByClock: [] } : { hours: '', hoursByClock: said };
}

function leastMinutes(...cells: readonly string[]): string {
  const known = cells.filter((cell) => /^[1-9]\d{0,5}$/.test(cell)).map(Number);
  return known.length === 0 ? '' : String(Math.min(...known));
}
