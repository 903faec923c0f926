import { shareTooLittle } from '../../acceptance/rules/shared-minutes.js';
import { areTooFarApart } from '../../acceptance/rules/time-zone.js';
import { hoursFit } from '../../scoring/criteria/logistics.js';
import type { Clock } from '../../scoring/registers.js';
import { sharedMinutes, zoneOf } from '../../scoring/shared-hours.js';
import { createRegister } from '../../text/register.js';
import type { ClockColumns } from '../compile/compile-clocks.js';
import { rememberRows } from './remember-rows.js';
import { restoreWeeks } from './restore-weeks.js';

/** What hours make of a mentee's clock and then of a mentor's, by their places in the index: the fit, or `REFUSED`. */
export type HoursComparison = (mentee: number) => (mentor: number) => number;

/** Stands for no fit: a rule about clocks refuses whoever has these two. */
export const REFUSED = -1;

/**
 * Compares clocks by the functions that score and judge a pair; but only once for all who have the same hours on clocks
 * that differ alike: zones are many, and few differ in a way of their own.
 */
export function createHoursComparison(columns: ClockColumns): HoursComparison {
  const { menteeClocks, mentorClocks, maxTimeZoneHours, minSharedMinutes } = columns;
  const weeks = restoreWeeks(columns);
  const hours = createRegister(({ timeZone, availability }: Clock) =>
    JSON.stringify([availability, timeZone === null, zoneOf({ timeZone, availability }, weeks) === null]),
  );
  const menteeHours = menteeClocks.map(hours.numberOf);
  const mentorHours = mentorClocks.map(hours.numberOf);
  const zones = [...columns.zones, null];
  const zoneNumber = (clock: Clock): number => zones.indexOf(zoneOf(clock, weeks));
  const menteeZones = menteeClocks.map(zoneNumber);
  const mentorZones = mentorClocks.map(zoneNumber);
  const gaps = createRegister(String);
  const gapOf = zones.map((zone) =>
    zones.map((other) =>
      gaps.numberOf(zone === null || other === null ? '' : JSON.stringify(weeks.compareClocks(zone, other))),
    ),
  );

  const compare = (mentee: Clock, mentor: Clock): number => {
    if (areTooFarApart(mentee, mentor, weeks, maxTimeZoneHours)) return REFUSED;
    const minutes = sharedMinutes(mentee, mentor, weeks) ?? 0;
    if (shareTooLittle(minutes, mentee, mentor, weeks, minSharedMinutes)) return REFUSED;
    return hoursFit(minutes, mentee, mentor);
  };
  const gapCount = gaps.things.length;
  const compared = rememberRows(hours.things.length * gapCount, () =>
    new Int16Array(hours.things.length * gapCount).fill(UNKNOWN),
  );
  return (mentee) => {
    const clock = menteeClocks[mentee] as Clock;
    const row = compared(menteeHours[mentee] as number);
    const gapTo = gapOf[menteeZones[mentee] as number] as number[];
    return (mentor) => {
      const place =
        (mentorHours[mentor] as number) * gapCount + (gapTo[mentorZones[mentor] as number] as number);
      if (row[place] === UNKNOWN) row[place] = compare(clock, mentorClocks[mentor] as Clock);
      return row[place] as number;
    };
  };
}

const UNKNOWN = -(2 ** 15);
