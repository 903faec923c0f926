import type { Kind, Outlook } from '../compile/compile-background.js';
import type { Means } from '../compile/compile-means.js';
import type { PreferenceIndex } from '../preference-index.js';
import { type Columns, createColumns } from './columns.js';
import { createHoursComparison } from './compare-hours.js';
import {
  type BackgroundRow,
  readBackgroundRow,
  readMentorBackgrounds,
  SHARED_STEPS,
} from './read-background-row.js';
import { type ClockRow, readClockRow } from './read-clock-row.js';
import { readClosures } from './read-closures.js';
import { type MeansRow, readMeansRow } from './read-means-row.js';
import { type Postings, readPostings } from './read-postings.js';
import { readTeachers } from './read-teachers.js';
import { readTopics, type TopicOffers } from './read-topics.js';
import { rememberRows } from './remember-rows.js';
import type { SlotGroup } from './slot-group.js';
import { createSlotSet, findSlots, type SlotSet } from './slot-set.js';

/** What a thread works with while it reads an index; used again for each mentee. */
export interface WorkingMemory {
  readonly columns: Columns;
  /** Mentors whom no rule refuses, whatever the score; and those with common ground. */
  readonly open: SlotSet;
  readonly ground: SlotSet;
  readonly everybody: SlotSet;
  readonly found: Found;
  readonly postings: Postings;
  /** The wish set of which the columns say what it meets among all mentors; `NOBODYS` where they do not say all. */
  readonly lastMet: { wishSet: number };
  readonly teachersOf: (skill: number) => SlotGroup;
  /** Takes out of a set all whom a closure closes. */
  readonly removeClosure: (set: SlotSet, closure: number) => void;
  readonly topics: TopicOffers;
  /** By what all words that somebody wants weigh: what a part of them is worth. */
  readonly wordSharesOf: (asked: number) => Int32Array;
  readonly clockRowOf: (clock: number) => ClockRow;
  readonly meansRowOf: (means: number) => MeansRow;
  readonly backgroundRowOf: (outlook: number) => BackgroundRow;
  readonly mentorBackgroundsOf: (kind: number) => Int32Array;
  /** By band the least score in it; above all scores for band 0, which is better than any. */
  readonly leastScores: Int16Array;
}

/** Mentors found acceptable, as parts of the columns; with room to write each twice. */
export interface Found {
  readonly slots: Int32Array;
  readonly menteeScores: Int32Array;
  readonly mentorScores: Int32Array;
  /** Fits that both sides look at. */
  readonly covered: Int32Array;
  readonly goals: Int32Array;
}

/** The number of no wish set. */
export const NOBODYS = -1;

const memories = new WeakMap<PreferenceIndex, WorkingMemory>();

/** The memory of this thread for an index: made once, as ranges are many and short. */
export function memoryOf(index: PreferenceIndex): WorkingMemory {
  const known = memories.get(index);
  if (known !== undefined) return known;
  const memory = createMemory(index);
  memories.set(index, memory);
  return memory;
}

function createMemory(index: PreferenceIndex): WorkingMemory {
  const { mentorCount, clocks, means, background, standings } = index;
  const compareHours = createHoursComparison(clocks);
  const topics = readTopics(index.goals);
  const columns = createColumns(index, topics);
  const setLength = mentorCount >>> 5;
  return {
    columns,
    open: createSlotSet(mentorCount),
    ground: createSlotSet(mentorCount),
    everybody: findSlots(mentorCount, () => true),
    found: viewFound(columns, mentorCount),
    postings: readPostings(index),
    lastMet: { wishSet: NOBODYS },
    teachersOf: readTeachers(mentorCount, index.skills),
    removeClosure: readClosures(mentorCount, index.refusals),
    topics,
    wordSharesOf: rememberRows(1000, shareWords),
    clockRowOf: rememberRows(2 * clocks.mentorClocks.length + setLength, (clock) =>
      readClockRow(clocks, compareHours, clock),
    ),
    meansRowOf: rememberRows(2 * means.mentorMeans.length, (own) =>
      readMeansRow(means, means.menteeMeans[own] as Means),
    ),
    backgroundRowOf: rememberRows(SHARED_STEPS * background.kinds.length + setLength, (own) =>
      readBackgroundRow(background, background.outlooks[own] as Outlook),
    ),
    mentorBackgroundsOf: rememberRows(SHARED_STEPS * background.outlooks.length, (own) =>
      readMentorBackgrounds(background, background.kinds[own] as Kind),
    ),
    leastScores: readLeastScores(standings.bandOfScore),
  };
}

function viewFound({ numbers, at }: Columns, mentorCount: number): Found {
  const view = (start: number): Int32Array => numbers.subarray(start, start + 2 * mentorCount);
  return {
    slots: view(at.found),
    menteeScores: view(at.menteeScores),
    mentorScores: view(at.mentorScores),
    covered: view(at.covered),
    goals: view(at.goals),
  };
}

/** By what the words in common weigh, the share: half of the weight is as much as texts ever agree. */
function shareWords(asked: number): Int32Array {
  const shares = new Int32Array(asked + 1);
  for (let met = 1; met <= asked; met += 1) shares[met] = Math.min(1000, Math.floor((2000 * met) / asked));
  return shares;
}

function readLeastScores(bandOfScore: Int16Array): Int16Array {
  const leastScores = new Int16Array((bandOfScore[0] as number) + 1);
  leastScores[0] = bandOfScore.length;
  for (const [score, band] of [...bandOfScore.entries()].reverse()) leastScores[band] = score;
  return leastScores;
}
