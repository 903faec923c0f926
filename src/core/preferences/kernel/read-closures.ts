import type { RefusalColumns } from '../compile/compile-refusals.js';
import { rememberRows } from './remember-rows.js';
import { addSlot, createSlotSet, removeSet, removeSlot, type SlotSet } from './slot-set.js';

/**
 * Takes out of a set all whom a closure closes: one by one where they are few, which most are, else as a set, which is
 * quicker then.
 */
export function readClosures(
  mentorCount: number,
  { closures, groups }: RefusalColumns,
): (set: SlotSet, closure: number) => void {
  const visit = (closure: number, see: (from: number, until: number) => void): void => {
    const last = closures.starts[closure + 1] as number;
    for (let each = closures.starts[closure] as number; each < last; each += 1) {
      const group = closures.numbers[each] as number;
      see(groups.starts[group] as number, groups.starts[group + 1] as number);
    }
  };
  const sizes = new Int32Array(closures.starts.length - 1).map((_, closure) => {
    let size = 0;
    visit(closure, (from, until) => {
      size += until - from;
    });
    return size;
  });
  const setOf = rememberRows(mentorCount >>> 5, (closure) => {
    const closed = createSlotSet(mentorCount);
    visit(closure, (from, until) => {
      for (let place = from; place < until; place += 1) addSlot(closed, groups.numbers[place] as number);
    });
    return closed;
  });
  return (set, closure) => {
    if (32 * (sizes[closure] as number) >= mentorCount) removeSet(set, setOf(closure));
    else {
      visit(closure, (from, until) => {
        for (let place = from; place < until; place += 1) removeSlot(set, groups.numbers[place] as number);
      });
    }
  };
}
