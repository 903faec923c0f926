import { Temporal } from 'temporal-polyfill';

const NANOSECONDS_PER_MINUTE = 60_000_000_000;

/**
 * Minutes by which the clocks of a zone are ahead of UTC on a day (YYYY-MM-DD), at its noon in UTC: on the day on which
 * clocks change, after the change. Zone data are those of the platform.
 */
export function offsetOfZone(zone: string, day: string): number {
  const noon = Temporal.Instant.from(`${day}T12:00:00Z`);
  return Math.round(noon.toZonedDateTimeISO(zone).offsetNanoseconds / NANOSECONDS_PER_MINUTE);
}
