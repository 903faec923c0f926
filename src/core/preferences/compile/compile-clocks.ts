import type { Profile } from '../../scoring/profile.js';
import type { Clock } from '../../scoring/registers.js';
import { zoneOf } from '../../scoring/shared-hours.js';
import type { ClockDifference } from '../../scoring/weeks.js';
import { createRegister } from '../../text/register.js';
import { sharedInt32 } from './number-lists.js';
import type { Participants } from './participants.js';

/** Who has which hours. A clock is a zone with hours; people of one clock share all minutes with others alike. */
export interface ClockColumns {
  /** By mentee, a place in `menteeClocks`. */
  readonly clockOfMentee: Int32Array;
  readonly menteeClocks: readonly Clock[];
  /** By slot, a place in `mentorClocks`; ascending. */
  readonly clockOfSlot: Int32Array;
  readonly mentorClocks: readonly Clock[];
  /** By mentor clock the first slot, and at the end the number of slots. */
  readonly firstSlots: Int32Array;
  /** The programme's own zone, or null. */
  readonly timeZone: string | null;
  readonly zones: readonly string[];
  /** By zone of a mentee, then of a mentor. */
  readonly differences: readonly (readonly ClockDifference[])[];
  readonly maxTimeZoneHours: number | null;
  readonly minSharedMinutes: number;
}

/** The mentors (by slot) stand in the order of their clocks. */
export function compileClocks({ cohort, mentees, mentors }: Participants): ClockColumns {
  const { weeks, programme } = cohort;
  const menteeClocks = createRegister(keyOf);
  const mentorClocks = createRegister(keyOf);
  const clockOfMentee = sharedInt32(mentees.map(menteeClocks.numberOf));
  const clockOfSlot = sharedInt32(mentors.map(mentorClocks.numberOf));
  const zonesOf = (profiles: readonly Profile[]): (string | null)[] =>
    profiles.map(({ person }) => zoneOf(person, weeks));
  const known = [...zonesOf(menteeClocks.things), ...zonesOf(mentorClocks.things), 'UTC'];
  const zones = [...new Set(known.filter((zone) => zone !== null))];
  return {
    clockOfMentee,
    menteeClocks: menteeClocks.things.map(clockOf),
    clockOfSlot,
    mentorClocks: mentorClocks.things.map(clockOf),
    firstSlots: findFirsts(clockOfSlot, mentorClocks.things.length),
    timeZone: weeks.timeZone,
    zones,
    differences: zones.map((zone) => zones.map((other) => weeks.compareClocks(zone, other))),
    maxTimeZoneHours: programme.rules.maxTimeZoneHours,
    minSharedMinutes: programme.rules.minSharedMinutes,
  };
}

function keyOf({ clock }: Profile): string {
  return String(clock);
}

function clockOf({ person: { timeZone, availability } }: Profile): Clock {
  return { timeZone, availability };
}

function findFirsts(ascending: Int32Array, count: number): Int32Array {
  const firsts = sharedInt32(count + 1);
  for (const each of ascending) firsts[each + 1] = (firsts[each + 1] as number) + 1;
  for (let each = 0; each < count; each += 1) {
    firsts[each + 1] = (firsts[each + 1] as number) + (firsts[each] as number);
  }
  return firsts;
}
