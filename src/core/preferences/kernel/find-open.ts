import type { PreferenceIndex } from '../preference-index.js';
import type { ItemRange } from '../workforce.js';
import type { Meeting } from './meeting.js';
import type { Roster } from './roster.js';
import type { WorkingMemory } from './working-memory.js';

/**
 * Finds the mentors in a range of places on a roster whom no rule refuses, whatever the score, and who teach so much of what is
 * wished that the mentee's score may reach `bar`; returns how many there are in `memory.open`. Every slot is written,
 * then counted or not, because a branch that nobody can foresee costs more.
 */
export function findOpen(
  index: PreferenceIndex,
  { met, open }: WorkingMemory,
  meeting: Meeting,
  { slots, placeOf }: Roster,
  range: ItemRange,
  bar: number,
): number {
  const { clockRow, goals } = meeting;
  const { grounds } = meeting.backgroundRow;
  const { firstSlots, clockOfSlot } = index.clocks;
  const { topicsOffered } = index.goals;
  const { kindOfSlot } = index.background;
  const { topicsWanted } = goals;
  const anyGround = index.commonGround ? 0 : 1;
  const leastMet = findLeastMet(meeting, bar);
  let count = 0;
  let end = range.from;
  for (let start = range.from; start < range.until; start = end) {
    const clock = clockOfSlot[slots[start] as number] as number;
    end = Math.min(placeOf[firstSlots[clock + 1] as number] as number, range.until);
    // 1. Rules about clocks hold for all mentors of one clock.
    if ((clockRow.fits[clock] as number) < 0) continue;
    for (let place = start; place < end; place += 1) {
      const slot = slots[place] as number;
      // 2. Common ground: a skill, a topic, or a kind of person.
      const skills = met[slot] as number;
      const topics = (topicsOffered[slot] as number) & topicsWanted;
      const kind = grounds === null ? 0 : (grounds[kindOfSlot[slot] as number] as number);
      const ground = skills | topics | kind | anyGround;
      // 3. Other rules: who is refused has less than nothing. The sign tells whether ground > 0 and skills >= leastMet.
      open[count] = slot;
      count += (-ground & (leastMet - 1 - skills)) >>> 31;
    }
  }
  return count;
}

/** What must be met of the wishes when everything else is at its best; from 0, so that it also keeps out the refused. */
function findLeastMet({ weights, total, given, skillsAsked }: Meeting, bar: number): number {
  const behind = 1000 * (weights.goals + weights.background + weights.logistics);
  const lacking = bar * Math.max(1, total) - given - behind;
  if (lacking <= 0) return 0;
  return weights.skills === 0 ? OUT_OF_REACH : Math.ceil(lacking / weights.skills) * skillsAsked;
}

/** More than all wishes together, and far from the end of 32 bits. */
const OUT_OF_REACH = 2 ** 30;
