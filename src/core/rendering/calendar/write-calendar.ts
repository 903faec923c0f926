import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

import { cleanText } from '../template/clean-text.js';
import type { ProposedTime } from './propose-time.js';

/** One entry for the calendars of two people. */
export interface CalendarEntry {
  /** The same for the same meeting of the same pair, so that a second file moves the entry instead of adding one. */
  readonly id: string;
  readonly time: ProposedTime;
  readonly title: string;
  /** Lines are kept. */
  readonly description: string;
  /** When the file was made: an instant, ISO 8601 in UTC. */
  readonly stamp: string;
}

/**
 * An iCalendar file (RFC 5545) with one entry, in UTC, the same bytes in every time zone. It is published, not sent as
 * an invitation, and names nobody as attendee: a calendar that opens it writes to nobody.
 */
export function writeCalendar({ id, time, title, description, stamp }: CalendarEntry): string {
  const calendar = ical({
    prodId: { company: 'mentorship', product: 'mentorship', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const isDay = time.kind === 'day';
  calendar.createEvent({
    id,
    start: instant(time.start, isDay),
    end: instant(time.end, isDay),
    allDay: isDay,
    summary: cleanText(title),
    description: cleanText(description),
    stamp: instant(stamp, false),
    // A suggestion must not make anybody look busy to others.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return `${calendar.toString()}\r\n`;
}

function instant(time: string, isDay: boolean): Date {
  return new Date(isDay ? `${time}T00:00:00Z` : time);
}
