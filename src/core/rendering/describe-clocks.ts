import type { PairingRow } from '../pairing/rows/pairing-row.js';
import type { Language } from './words/language.js';
import { sayClock } from './words/say-clock.js';

/** Where the clocks of a pair stand, in words; blank where nothing need be said. */
export interface PairClocks {
  /** The one clock of both. */
  readonly sameClock: string;
  readonly mentorClock: string;
  readonly menteeClock: string;
}

/** The clocks of a pair; all blank where one is not known, or where `toldByHours` on both clocks already. */
export function describeClocks(row: PairingRow, toldByHours: boolean, language: Language): PairClocks {
  const [mentor, mentee] = [row.mentor_time_zone, row.mentee_time_zone].map((zone) =>
    sayClock(zone.trim(), language),
  );
  const untold = { sameClock: '', mentorClock: '', menteeClock: '' };
  if (toldByHours || !mentor || !mentee) return untold;
  if (mentor === mentee) return { ...untold, sameClock: mentor };
  return { ...untold, mentorClock: mentor, menteeClock: mentee };
}
