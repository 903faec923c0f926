import type { Weeks } from '../../scoring/weeks.js';
import { invariant } from '../../text/invariant.js';
import type { ClockColumns } from '../compile/compile-clocks.js';

/** The weeks of the cohort as the index has them. */
export function restoreWeeks({ timeZone, zones, differences }: ClockColumns): Weeks {
  const places = new Map(zones.map((zone, place) => [zone, place]));
  return {
    timeZone,
    compareClocks: (zone, other) => {
      const difference = differences[places.get(zone) ?? -1]?.[places.get(other) ?? -1];
      invariant(difference !== undefined, 'a zone that is not in the index');
      return difference;
    },
  };
}
