import type { RuleId } from '../acceptance/rule.js';
import { shareTooLittle } from '../acceptance/rules/shared-minutes.js';
import { areTooFarApart } from '../acceptance/rules/time-zone.js';
import { rules } from '../acceptance/rules.js';
import type { Clock } from '../scoring/registers.js';
import { sharedMinutes } from '../scoring/shared-hours.js';
import { remember } from '../text/remember.js';
import { rememberWeakly } from '../text/remember-weakly.js';
import { forEachRow } from './for-each-row.js';
import { restoreWeeks } from './kernel/restore-weeks.js';
import type { PreferenceIndex } from './preference-index.js';
import type { ItemRange } from './workforce.js';

/** The mentors with whom one mentee has common ground, refused or not. Entries from `count` on mean nothing. */
export interface NearRow {
  readonly count: number;
  readonly mentors: Int32Array;
  /** Beside `mentors`, the rules that refuse the pair, as `rulesOf` reads them; 0 where the pair is acceptable. */
  readonly refusals: Int32Array;
}

/**
 * Shows each mentee of a range with those mentors whom the rule of common ground lets pass, and what the other rules
 * say. The row is used again for the next mentee. While one is shown, ask the index nothing.
 */
export function forEachNear(
  index: PreferenceIndex,
  mentees: ItemRange | Int32Array,
  visit: (mentee: number, row: NearRow) => void,
): void {
  const bySlot = new Int32Array(index.mentorCount);
  const refusals = new Int32Array(index.mentorCount);
  const clockRefusalsOf = clockReaderOf(index);
  const { slotOf, leastScore } = index;
  const { clockOfSlot } = index.clocks;
  forEachRow(withoutRules(index), mentees, (mentee, { count, mentors, menteeScores }) => {
    const byClock = clockRefusalsOf(index.clocks.clockOfMentee[mentee] as number);
    noteClosures(index, mentee, bySlot);
    for (let each = 0; each < count; each += 1) {
      const slot = slotOf[mentors[each] as number] as number;
      const tooLow = (menteeScores[each] as number) < leastScore ? TOO_LOW : 0;
      refusals[each] = (bySlot[slot] as number) | (byClock[clockOfSlot[slot] as number] as number) | tooLow;
    }
    visit(mentee, { count, mentors, refusals });
  });
}

/** The rules that a number in a row of refusals stands for, in the order of the rules. */
export function rulesOf(refusals: number): readonly RuleId[] {
  return rules.filter((_, place) => (refusals & (1 << place)) !== 0).map(({ id }) => id);
}

/** What stands for a rule in a row of refusals. */
export function bitOf(rule: RuleId): number {
  return 1 << rules.findIndex(({ id }) => id === rule);
}

const TOO_LOW = bitOf('minimum-score');
const TOO_FAR = bitOf('time-zone');
const TOO_FEW_MINUTES = bitOf('shared-minutes');

/** An index whose rows refuse nothing but what has no common ground. */
const withoutRules = rememberWeakly((index: PreferenceIndex): PreferenceIndex => {
  const closuresOf = { starts: new Int32Array(index.menteeCount + 1), numbers: new Int32Array() };
  return {
    ...index,
    clocks: { ...index.clocks, maxTimeZoneHours: null, minSharedMinutes: 0 },
    refusals: { ...index.refusals, closuresOf },
    leastScore: 0,
  };
});

/** Writes, by slot, which rules that look at neither scores nor clocks refuse this mentee. */
function noteClosures({ refusals }: PreferenceIndex, mentee: number, bySlot: Int32Array): void {
  const { closuresOf, closures, ruleOfClosure, groups } = refusals;
  bySlot.fill(0);
  const end = closuresOf.starts[mentee + 1] as number;
  for (let own = closuresOf.starts[mentee] as number; own < end; own += 1) {
    const closure = closuresOf.numbers[own] as number;
    const bit = 1 << (ruleOfClosure[closure] as number);
    const lastGroup = closures.starts[closure + 1] as number;
    for (let at = closures.starts[closure] as number; at < lastGroup; at += 1) {
      const group = closures.numbers[at] as number;
      const last = groups.starts[group + 1] as number;
      for (let place = groups.starts[group] as number; place < last; place += 1) {
        const slot = groups.numbers[place] as number;
        bySlot[slot] = (bySlot[slot] as number) | bit;
      }
    }
  }
}

/** By clock of a mentee, then of a mentor, which rules about clocks refuse them. */
const clockReaderOf = rememberWeakly(({ clocks }: PreferenceIndex): ((clock: number) => Int32Array) => {
  const { menteeClocks, mentorClocks, maxTimeZoneHours, minSharedMinutes } = clocks;
  const weeks = restoreWeeks(clocks);
  return remember((clock: number) => {
    const mentee = menteeClocks[clock] as Clock;
    return Int32Array.from(mentorClocks, (mentor) => {
      const minutes = sharedMinutes(mentee, mentor, weeks) ?? 0;
      const tooFar = areTooFarApart(mentee, mentor, weeks, maxTimeZoneHours) ? TOO_FAR : 0;
      const tooFew = shareTooLittle(minutes, mentee, mentor, weeks, minSharedMinutes) ? TOO_FEW_MINUTES : 0;
      return tooFar | tooFew;
    });
  });
});
