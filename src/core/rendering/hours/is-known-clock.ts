import { isTimeZone } from '../../programme/is-time-zone.js';

const OFFSET = /^[+-]\d{2}:\d{2}$/u;

/** Zones of the tz database that go by an abbreviation, summer time included: sign-ups call their clocks so. */
const REGIONS: ReadonlySet<string> = new Set(['WET', 'CET', 'EET']);

/** Whether we can tell where the clocks of a zone stand that a sign-up named: an IANA name, an offset, or a region. */
export function isKnownClock(zone: string): boolean {
  return OFFSET.test(zone) || REGIONS.has(zone) || isTimeZone(zone);
}
