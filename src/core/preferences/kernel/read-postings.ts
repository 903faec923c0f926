import type { PreferenceIndex } from '../preference-index.js';
import { rememberRows } from './remember-rows.js';
import { hasSlot, type SlotSet } from './slot-set.js';

/** Whom wishes and words find among some mentors. */
export interface Postings {
  readonly teachersOf: (skill: number) => Teachers;
  /** By wanted word, who uses it. */
  readonly usersOf: (word: number) => Int32Array;
}

/** By slot, who teaches a wished skill, and who only a near one. */
export interface Teachers {
  readonly exact: Int32Array;
  readonly near: Int32Array;
  /** Beside `near`, how close the closest skill of each comes. */
  readonly closeness: Int16Array;
}

/** The postings of everybody, as the index has them. */
export function readPostings({ skills, goals }: PreferenceIndex): Postings {
  const { teachers, nearStarts, closeness } = skills;
  const { wordUsers } = goals;
  return {
    teachersOf: rememberRows(0, (skill) => {
      const near = nearStarts[skill] as number;
      const end = teachers.starts[skill + 1] as number;
      return {
        exact: teachers.numbers.subarray(teachers.starts[skill] as number, near),
        near: teachers.numbers.subarray(near, end),
        closeness: closeness.subarray(near, end),
      };
    }),
    usersOf: rememberRows(0, (word) =>
      wordUsers.numbers.subarray(wordUsers.starts[word] as number, wordUsers.starts[word + 1] as number),
    ),
  };
}

/** The same of the mentors in a set only, each list shortened when somebody first asks for it. */
export function shortenPostings({ teachersOf, usersOf }: Postings, roster: SlotSet): Postings {
  const isIn = (slot: number): boolean => hasSlot(roster, slot);
  return {
    teachersOf: rememberRows(0, (skill) => {
      const { exact, near, closeness } = teachersOf(skill);
      return {
        exact: exact.filter(isIn),
        near: near.filter(isIn),
        closeness: closeness.filter((_, place) => isIn(near[place] as number)),
      };
    }),
    usersOf: rememberRows(0, (word) => usersOf(word).filter(isIn)),
  };
}
