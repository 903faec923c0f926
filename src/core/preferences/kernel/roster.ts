import type { PreferenceIndex } from '../preference-index.js';

/** The mentors who come into question, whoever the mentee is: often few of all. */
export interface Roster {
  /** Their slots, ascending: those of one clock stand together. */
  readonly slots: Int32Array;
  /** By slot, and at the end for all, how many of the roster have a smaller slot: where it is in `slots`, if it is. */
  readonly placeOf: Int32Array;
}

/** The mentors of the slots for whom the test holds. */
export function createRoster({ mentorCount }: PreferenceIndex, isIn: (slot: number) => boolean): Roster {
  const slots = new Int32Array(mentorCount);
  const placeOf = new Int32Array(mentorCount + 1);
  let count = 0;
  for (let slot = 0; slot < mentorCount; slot += 1) {
    if (isIn(slot)) {
      slots[count] = slot;
      count += 1;
    }
    placeOf[slot + 1] = count;
  }
  return { slots: slots.slice(0, count), placeOf };
}
