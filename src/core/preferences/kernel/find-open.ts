import type { PreferenceIndex } from '../preference-index.js';
import type { Meeting } from './meeting.js';
import { addGroup } from './slot-group.js';
import { addSet, retainSet, type SlotSet } from './slot-set.js';
import type { WorkingMemory } from './working-memory.js';

/** Finds the mentors among some whom no rule refuses to a mentee, whatever the score, and leaves them in `memory.open`. */
export function findOpen(
  index: PreferenceIndex,
  memory: WorkingMemory,
  meeting: Meeting,
  among: SlotSet,
): void {
  const { open, ground } = memory;
  // 1. Rules about clocks.
  open.set(meeting.clockRow.open);
  retainSet(open, among);
  // 2. Common ground: a skill, a topic, or a kind of person.
  if (index.commonGround) {
    findGround(index, memory, meeting);
    retainSet(open, ground);
  }
  // 3. Other rules.
  const { closuresOf } = index.refusals;
  const end = closuresOf.starts[meeting.mentee + 1] as number;
  for (let own = closuresOf.starts[meeting.mentee] as number; own < end; own += 1) {
    memory.removeClosure(open, closuresOf.numbers[own] as number);
  }
}

function findGround({ skills }: PreferenceIndex, memory: WorkingMemory, meeting: Meeting): void {
  const { ground, topics } = memory;
  ground.fill(0);
  const end = skills.wishes.starts[meeting.mentee + 1] as number;
  for (let wish = skills.wishes.starts[meeting.mentee] as number; wish < end; wish += 1) {
    addGroup(ground, memory.teachersOf(skills.wishes.numbers[wish] as number));
  }
  for (let left = meeting.goals.topicsWanted; left !== 0; left &= left - 1) {
    addSet(ground, topics.offering[31 - Math.clz32(left & -left)] as SlotSet);
  }
  if (meeting.backgroundRow.ground !== null) addSet(ground, meeting.backgroundRow.ground);
}
