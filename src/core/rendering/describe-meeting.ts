import { type PairingRow, splitListCell } from '../pairing/rows/pairing-row.js';
import { findLanguageByCode } from '../programme/language-names.js';
import type { Programme } from '../programme/programme.js';
import { countMeetings } from './count-meetings.js';
import { webAddress } from './web-address.js';
import { clockName } from './words/clock-name.js';
import { joinAnswers } from './words/join-answers.js';

/** How a pair can meet, in words. Blank texts and empty lists are not known, or not to be told. */
export interface MeetingFacts {
  /** True when there is anything to say in the list of how to meet. */
  readonly any: boolean;
  /** Hours in common on one clock for both. */
  readonly hours: string;
  /** The same hours on each one's clock; empty when `hours` says it. */
  readonly hoursByClock: readonly { readonly hours: string; readonly clock: string }[];
  /** Clocks, told only where the hours do not tell them. */
  readonly sameClock: string;
  readonly mentorClock: string;
  readonly menteeClock: string;
  readonly formats: readonly string[];
  /** Languages in common, unless that is only the language of the letter. */
  readonly languages: readonly string[];
  /** What both can give in a month; blank when unknown, or for a single meeting. */
  readonly minutesPerMonth: string;
  readonly chat: string;
}

/** What helps the two to find a time and a way to meet. */
export function describeMeeting(row: PairingRow, programme: Programme): MeetingFacts {
  const hours = readHours(row.shared_hours);
  const facts = {
    ...hours,
    ...describeClocks(row, hours.hoursByClock.length > 0),
    formats: splitListCell(row.shared_formats),
    languages: sharedLanguages(row, programme.language),
    minutesPerMonth:
      countMeetings(programme) === 1 ? '' : leastMinutes(row.mentor_minutes, row.mentee_minutes),
    chat: (programme.chat ?? '').trim(),
  };
  const bookable = webAddress(row.mentor_booking_link.trim()) !== null;
  return { any: bookable || Object.values(facts).some((fact) => fact.length > 0), ...facts };
}

/** `Mon–Fri 17:00–20:00 (Europe/Helsinki); Mon–Fri 15:00–18:00 (Europe/London)` is the same hours on two clocks. */
function readHours(cell: string): Pick<MeetingFacts, 'hours' | 'hoursByClock'> {
  const items = splitListCell(cell);
  const onClocks = items.flatMap((item) => {
    const [, hours, zone] = /^(.+) \(([^()]+)\)$/u.exec(item) ?? [];
    return hours === undefined || zone === undefined ? [] : [{ hours, clock: clockName(zone) }];
  });
  if (items.length > 0 && onClocks.length === items.length) return { hours: '', hoursByClock: onClocks };
  return { hours: joinAnswers(items), hoursByClock: [] };
}

function describeClocks(
  row: PairingRow,
  toldByHours: boolean,
): Pick<MeetingFacts, 'sameClock' | 'mentorClock' | 'menteeClock'> {
  const [mentor, mentee] = [row.mentor_time_zone.trim(), row.mentee_time_zone.trim()].map(clockName);
  const untold = { sameClock: '', mentorClock: '', menteeClock: '' };
  if (toldByHours || !mentor || !mentee) return untold;
  if (mentor === mentee) return { ...untold, sameClock: mentor };
  return { ...untold, mentorClock: mentor, menteeClock: mentee };
}

function sharedLanguages(row: PairingRow, letterLanguage: string): readonly string[] {
  const mentee = new Set(splitListCell(row.mentee_languages));
  const shared = splitListCell(row.mentor_languages).filter((language) => mentee.has(language));
  const expected = findLanguageByCode(letterLanguage)?.name;
  return shared.every((language) => language === expected) ? [] : shared;
}

function leastMinutes(...cells: readonly string[]): string {
  const known = cells.filter((cell) => /^[1-9]\d{0,5}$/.test(cell)).map(Number);
  return known.length === 0 ? '' : String(Math.min(...known));
}
