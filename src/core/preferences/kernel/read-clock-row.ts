import { shareTooLittle } from '../../acceptance/rules/shared-minutes.js';
import { areTooFarApart } from '../../acceptance/rules/time-zone.js';
import { hoursFit, toldHours } from '../../scoring/criteria/logistics.js';
import type { Clock } from '../../scoring/registers.js';
import { sharedMinutes } from '../../scoring/shared-hours.js';
import type { Weeks } from '../../scoring/weeks.js';
import { invariant } from '../../text/invariant.js';
import type { ClockColumns } from '../compile/compile-clocks.js';

/** What hours make of one mentee's clock and each mentor's. */
export interface ClockRow {
  /** By mentor clock the fit of hours, or -1 where a rule refuses such hours. */
  readonly fits: Int16Array;
  /** By mentor clock the fit as far as the mentor asks for it: 0 where they told nothing of hours. */
  readonly mentorFits: Int16Array;
}

/** Compares one clock with all, by the functions that score and judge a pair. */
export function readClockRow(columns: ClockColumns, weeks: Weeks, mentee: Clock): ClockRow {
  const { mentorClocks, maxTimeZoneHours, minSharedMinutes } = columns;
  const fits = new Int16Array(mentorClocks.length);
  const mentorFits = new Int16Array(mentorClocks.length);
  for (const [place, mentor] of mentorClocks.entries()) {
    const minutes = sharedMinutes(mentee, mentor, weeks) ?? 0;
    const isRefused =
      areTooFarApart(mentee, mentor, weeks, maxTimeZoneHours) ||
      shareTooLittle(minutes, mentee, mentor, weeks, minSharedMinutes);
    const fit = hoursFit(minutes, mentee, mentor);
    fits[place] = isRefused ? -1 : fit;
    mentorFits[place] = toldHours(mentor) ? fit : 0;
  }
  return { fits, mentorFits };
}

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
