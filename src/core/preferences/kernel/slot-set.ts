import { countBits } from '../../text/count-bits.js';

/**
 * Mentors by slot, a bit each: slot n is bit n % 32 of the word at n / 32, so that 32 mentors are looked at at once.
 * All sets of an index have the same length.
 */
export type SlotSet = Int32Array;

/** The empty set. */
export function createSlotSet(mentorCount: number): SlotSet {
  return new Int32Array((mentorCount + 31) >>> 5);
}

/** The slots for which the test holds. */
export function findSlots(mentorCount: number, isIn: (slot: number) => boolean): SlotSet {
  const set = createSlotSet(mentorCount);
  for (let slot = 0; slot < mentorCount; slot += 1) if (isIn(slot)) addSlot(set, slot);
  return set;
}

export function countSlots(set: SlotSet): number {
  return set.reduce((count, word) => count + countBits(word), 0);
}

export function hasSlot(set: SlotSet, slot: number): boolean {
  return (((set[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1;
}

/** The first word from a place on in which there is any slot; the length of the set if there is none. */
export function nextWord(set: SlotSet, from: number): number {
  let word = from;
  while (word < set.length && set[word] === 0) word += 1;
  return Math.min(word, set.length);
}

export function addSlot(set: SlotSet, slot: number): void {
  set[slot >>> 5] = (set[slot >>> 5] as number) | (1 << (slot & 31));
}

/** Adds the slots from `from` until `until`. */
export function addSlots(set: SlotSet, from: number, until: number): void {
  for (let slot = from; slot < until; ) {
    const end = Math.min(until, (slot | 31) + 1);
    // As many ones as there are slots in this word, moved to where they stand.
    set[slot >>> 5] = (set[slot >>> 5] as number) | ((-1 >>> (32 - (end - slot))) << (slot & 31));
    slot = end;
  }
}

export function removeSlot(set: SlotSet, slot: number): void {
  set[slot >>> 5] = (set[slot >>> 5] as number) & ~(1 << (slot & 31));
}

export function addSet(set: SlotSet, other: SlotSet): void {
  for (let word = 0; word < set.length; word += 1)
    set[word] = (set[word] as number) | (other[word] as number);
}

export function removeSet(set: SlotSet, other: SlotSet): void {
  for (let word = 0; word < set.length; word += 1) {
    set[word] = (set[word] as number) & ~(other[word] as number);
  }
}

/** Leaves in a set only what is in the other too. */
export function retainSet(set: SlotSet, other: SlotSet): void {
  for (let word = 0; word < set.length; word += 1)
    set[word] = (set[word] as number) & (other[word] as number);
}
