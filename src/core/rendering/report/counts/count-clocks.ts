import { clockGap } from '../../../scoring/clock-gap.js';
import { offsetOfZone } from '../../../scoring/offset-of-zone.js';
import type { Profile } from '../../../scoring/profile.js';
import { zoneOf } from '../../../scoring/shared-hours.js';
import { remember } from '../../../text/remember.js';
import type { ReportSource } from '../report-source.js';

/** Who lives by one clock. */
export interface ClockEntry {
  /** `UTC+2`, or `not known`. */
  readonly clock: string;
  readonly mentees: number;
  readonly mentors: number;
}

/** Pairs whose clocks differ by this much. */
export interface GapClass {
  /** Full hours, rounded up; null where a clock is not known. */
  readonly hours: number | null;
  readonly pairs: number;
}

export interface ClockCounts {
  /** The day whose clocks are meant, YYYY-MM-DD. */
  readonly day: string;
  /** From west to east, those who gave none last. */
  readonly clocks: readonly ClockEntry[];
  /** Every class from 0 to the widest gap, in the week in which clocks differ most; the unknown last. */
  readonly gaps: readonly GapClass[];
}

/** Without a start any time of the year may be meant: a fixed day, because results must not depend on today. */
const DAY_WITHOUT_START = '2026-01-01';

/** How people and pairs are spread over the clocks of the world. */
export function countClocks({ programme, preferences, pairings }: ReportSource): ClockCounts {
  const { mentees, mentors, cohort } = preferences;
  const day = programme.start ?? DAY_WITHOUT_START;
  const offsetAt = remember((zone: string) => offsetOfZone(zone, day));
  const count = (profiles: readonly Profile[]): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>();
    for (const { person } of profiles) {
      const zone = zoneOf(person, cohort.weeks);
      const offset = zone === null ? UNKNOWN : offsetAt(zone);
      counts.set(offset, (counts.get(offset) ?? 0) + 1);
    }
    return counts;
  };
  const [menteesAt, mentorsAt] = [count(mentees), count(mentors)];
  const offsets = [...new Set([...menteesAt.keys(), ...mentorsAt.keys()])].sort((a, b) => a - b);
  return {
    day,
    clocks: offsets.map((offset) => ({
      clock: sayOffset(offset),
      mentees: menteesAt.get(offset) ?? 0,
      mentors: mentorsAt.get(offset) ?? 0,
    })),
    gaps: countGaps(pairings.map(({ mentee, mentor }) => clockGap(mentee, mentor, cohort.weeks))),
  };
}

/** Stands for no offset, and behind all of them. */
const UNKNOWN = Number.POSITIVE_INFINITY;

function countGaps(minutes: readonly (number | null)[]): readonly GapClass[] {
  const known = minutes.filter((gap) => gap !== null).map((gap) => Math.ceil(gap / 60));
  const widest = known.length === 0 ? -1 : Math.max(...known);
  const classes = Array.from({ length: widest + 1 }, (_, hours) => ({
    hours,
    pairs: known.filter((each) => each === hours).length,
  }));
  const unknown = minutes.length - known.length;
  return unknown === 0 ? classes : [...classes, { hours: null, pairs: unknown }];
}

/** Minutes ahead of UTC as people write them: `UTC`, `UTC+2`, `UTC−3:30`. */
function sayOffset(minutes: number): string {
  if (minutes === UNKNOWN) return 'not known';
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}
