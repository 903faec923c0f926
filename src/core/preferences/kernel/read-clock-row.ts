import { toldHours } from '../../scoring/criteria/logistics.js';
import type { ClockColumns } from '../compile/compile-clocks.js';
import { type HoursComparison, REFUSED } from './compare-hours.js';
import { addSlots, createSlotSet, type SlotSet } from './slot-set.js';

/** What hours make of one mentee's clock and each mentor's. */
export interface ClockRow {
  /** The mentors whose hours no rule refuses. */
  readonly open: SlotSet;
  /** By mentor clock the fit of hours; of one that a rule refuses it means nothing. */
  readonly fits: Int32Array;
  /** By mentor clock the fit as far as the mentor asks for it: 0 where they told nothing of hours. */
  readonly mentorFits: Int32Array;
}

/** Compares one clock, by its place in the index, with all. */
export function readClockRow(columns: ClockColumns, compareHours: HoursComparison, mentee: number): ClockRow {
  const { mentorClocks, clockOfSlot, firstSlots } = columns;
  const open = createSlotSet(clockOfSlot.length);
  const fits = new Int32Array(mentorClocks.length);
  const mentorFits = new Int32Array(mentorClocks.length);
  const compareWith = compareHours(mentee);
  for (const [place, mentor] of mentorClocks.entries()) {
    const fit = compareWith(place);
    if (fit === REFUSED) continue;
    fits[place] = fit;
    mentorFits[place] = toldHours(mentor) ? fit : 0;
    addSlots(open, firstSlots[place] as number, firstSlots[place + 1] as number);
  }
  return { open, fits, mentorFits };
}
