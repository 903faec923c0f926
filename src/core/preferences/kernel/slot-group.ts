import { addSet, addSlot, createSlotSet, type SlotSet } from './slot-set.js';

/** Mentors who have something in common: one by one where they are few, else as a set, which is quicker then. */
export type SlotGroup =
  | { readonly slots: Int32Array; readonly set: null }
  | { readonly slots: null; readonly set: SlotSet };

/** The group of these slots; copies none of them where they are few. */
export function groupSlots(mentorCount: number, slots: Int32Array): SlotGroup {
  if (32 * slots.length < mentorCount) return { slots, set: null };
  const set = createSlotSet(mentorCount);
  for (const slot of slots) addSlot(set, slot);
  return { slots: null, set };
}

export function addGroup(set: SlotSet, group: SlotGroup): void {
  if (group.set !== null) addSet(set, group.set);
  else for (const slot of group.slots) addSlot(set, slot);
}
