import type { PreferenceIndex } from '../preference-index.js';
import type { ItemRange } from '../workforce.js';
import type { Meeting } from './meeting.js';
import type { WorkingMemory } from './working-memory.js';

/**
 * Finds the mentors in a range of slots whom no rule refuses, whatever the score; returns how many there are in
 * `memory.open`. Every slot is written and counted or not, because a branch that nobody can foresee costs more.
 */
export function findOpen(
  index: PreferenceIndex,
  { met, open }: WorkingMemory,
  { clockRow, goals, grounds }: Meeting,
  slots: ItemRange,
): number {
  const { firstSlots, clockOfSlot } = index.clocks;
  const { topicsOffered } = index.goals;
  const { kindOfSlot } = index.background;
  const { topicsWanted } = goals;
  const anyGround = index.commonGround ? 0 : 1;
  let count = 0;
  let end = slots.from;
  for (let start = slots.from; start < slots.until; start = end) {
    const clock = clockOfSlot[start] as number;
    end = Math.min(firstSlots[clock + 1] as number, slots.until);
    // 1. Rules about clocks hold for all mentors of one clock.
    if ((clockRow.fits[clock] as number) < 0) continue;
    for (let slot = start; slot < end; slot += 1) {
      // 2. Common ground: a skill, a topic, or a kind of person. 3. Refused is negative, whatever else there is.
      const kind = grounds === null ? 0 : (grounds[kindOfSlot[slot] as number] as number);
      const ground =
        (met[slot] as number) | ((topicsOffered[slot] as number) & topicsWanted) | kind | anyGround;
      open[count] = slot;
      count += -ground >>> 31;
    }
  }
  return count;
}
