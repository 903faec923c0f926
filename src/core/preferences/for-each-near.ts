import type { RuleId } from '../acceptance/rule.js';
import { shareTooLittle } from '../acceptance/rules/shared-minutes.js';
import { areTooFarApart } from '../acceptance/rules/time-zone.js';
import { rules } from '../acceptance/rules.js';
import { hoursFit } from '../scoring/criteria/logistics.js';
import type { Clock } from '../scoring/registers.js';
import { sharedMinutes } from '../scoring/shared-hours.js';
import { rememberWeakly } from '../text/remember-weakly.js';
import type { NumberLists } from './compile/number-lists.js';
import { findOpen } from './kernel/find-open.js';
import { meetMentee } from './kernel/meet-mentee.js';
import { readMeeting } from './kernel/meeting.js';
import type { ClockRow } from './kernel/read-clock-row.js';
import { shortenPostings } from './kernel/read-postings.js';
import { rememberRows } from './kernel/remember-rows.js';
import { restoreWeeks } from './kernel/restore-weeks.js';
import { scoreForMentee } from './kernel/score-for-mentee.js';
import { addSlot, createSlotSet, hasSlot, nextWord, type SlotSet } from './kernel/slot-set.js';
import { memoryOf, type WorkingMemory } from './kernel/working-memory.js';
import type { PreferenceIndex } from './preference-index.js';

/** The mentors with whom one mentee has common ground, refused or not. Entries from `count` on mean nothing. */
export interface NearRow {
  readonly count: number;
  readonly mentors: Int32Array;
  /** Beside `mentors`, the rules that refuse the pair, as `rulesOf` reads them; 0 where the pair is acceptable. */
  readonly refusals: Int32Array;
}

/**
 * Shows each of some mentees with those of some mentors whom the rule of common ground lets pass, and what the other
 * rules say; not who has nobody near. The row is used again for the next mentee. While one is shown, ask the index
 * nothing.
 */
export function forEachNear(
  index: PreferenceIndex,
  mentees: Int32Array,
  mentors: Int32Array,
  visit: (mentee: number, row: NearRow) => void,
): void {
  const { open, memory, postings, clockRefusalsOf, noteClosures } = prepareSearch(index)(mentors);
  const { slots, menteeScores } = memory.found;
  const { mentorAt, leastScore, clocks } = index;
  const row = { mentors: new Int32Array(mentors.length), refusals: new Int32Array(mentors.length) };
  for (const mentee of mentees) {
    const meeting = readMeeting(open, memory, mentee);
    findOpen(open, memory, meeting, memory.everybody);
    if (nextWord(memory.open, 0) === memory.open.length) continue;
    meetMentee(open, memory, meeting, postings);
    const count = scoreForMentee(memory, meeting, 0, memory.open.length, 0, 0);
    const byClock = clockRefusalsOf(clocks.clockOfMentee[mentee] as number);
    const bySlot = noteClosures(mentee);
    for (let each = 0; each < count; each += 1) {
      const slot = slots[each] as number;
      const tooLow = (menteeScores[each] as number) < leastScore ? TOO_LOW : 0;
      const ofClocks = byClock[clocks.clockOfSlot[slot] as number] as number;
      row.mentors[each] = mentorAt[slot] as number;
      row.refusals[each] = (bySlot[slot] as number) | ofClocks | tooLow;
    }
    visit(mentee, { count, ...row });
  }
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

/** What a search among some mentors needs, made once for all ranges of mentees. */
const prepareSearch = rememberWeakly((index: PreferenceIndex) =>
  rememberWeakly((mentors: Int32Array) => {
    const among = createSlotSet(index.mentorCount);
    for (const mentor of mentors) addSlot(among, index.slotOf[mentor] as number);
    const known = memoryOf(index);
    const clocksOf = createClockReader(index, known, among);
    const closuresOf = { starts: new Int32Array(index.menteeCount + 1), numbers: new Int32Array() };
    return {
      // Nothing is refused but what has no common ground.
      open: { ...index, refusals: { ...index.refusals, closuresOf } },
      memory: { ...known, clockRowOf: (clock: number) => clocksOf(clock).row },
      postings: shortenPostings(known.postings, among),
      clockRefusalsOf: (clock: number) => clocksOf(clock).refusals,
      noteClosures: createClosureNotes(index, among),
    };
  }),
);

/** What hours make of one mentee's clock and each mentor's, as if no rule asked; and what the rules about clocks say. */
interface NearClocks {
  readonly row: ClockRow;
  /** By mentor clock. */
  readonly refusals: Int32Array;
}

/** Rows of the index lack the fits of clocks that a rule refuses: these are found here, for the clocks of some mentors. */
function createClockReader(
  { clocks }: PreferenceIndex,
  { clockRowOf }: WorkingMemory,
  among: SlotSet,
): (clock: number) => NearClocks {
  const { menteeClocks, mentorClocks, clockOfSlot, firstSlots, maxTimeZoneHours, minSharedMinutes } = clocks;
  const weeks = restoreWeeks(clocks);
  const asked = new Set(clockOfSlot.filter((_, slot) => hasSlot(among, slot)));
  return rememberRows(2 * mentorClocks.length, (clock) => {
    const known = clockRowOf(clock);
    const mentee = menteeClocks[clock] as Clock;
    const fits = known.fits.slice();
    const refusals = new Int32Array(mentorClocks.length);
    for (const place of asked) {
      if (hasSlot(known.open, firstSlots[place] as number)) continue;
      const mentor = mentorClocks[place] as Clock;
      const minutes = sharedMinutes(mentee, mentor, weeks) ?? 0;
      const tooFar = areTooFarApart(mentee, mentor, weeks, maxTimeZoneHours) ? TOO_FAR : 0;
      const tooFew = shareTooLittle(minutes, mentee, mentor, weeks, minSharedMinutes) ? TOO_FEW_MINUTES : 0;
      fits[place] = hoursFit(minutes, mentee, mentor);
      refusals[place] = tooFar | tooFew;
    }
    return { row: { ...known, open: among, fits }, refusals };
  });
}

/** Tells, by slot of some mentors, which rules that look at neither scores nor clocks refuse a mentee. */
function createClosureNotes(
  { refusals, mentorCount }: PreferenceIndex,
  among: SlotSet,
): (mentee: number) => Int32Array {
  const { closuresOf, closures, ruleOfClosure } = refusals;
  const groups = keepSlots(refusals.groups, among);
  const bySlot = new Int32Array(mentorCount);
  return (mentee) => {
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
    return bySlot;
  };
}

/** The same lists with none but the slots of a set. */
function keepSlots({ starts, numbers }: NumberLists, among: SlotSet): NumberLists {
  const kept = { starts: new Int32Array(starts.length), numbers: new Int32Array(numbers.length) };
  let end = 0;
  for (let list = 0; list + 1 < starts.length; list += 1) {
    const last = starts[list + 1] as number;
    for (let place = starts[list] as number; place < last; place += 1) {
      const slot = numbers[place] as number;
      kept.numbers[end] = slot;
      if (hasSlot(among, slot)) end += 1;
    }
    kept.starts[list + 1] = end;
  }
  return kept;
}
