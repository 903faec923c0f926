import type { Clock } from '../../scoring/registers.js';
import type { Kind, Outlook } from '../compile/compile-background.js';
import type { Means } from '../compile/compile-means.js';
import type { PreferenceIndex } from '../preference-index.js';
import {
  type BackgroundRow,
  readBackgroundRow,
  readMentorBackgrounds,
  SHARED_STEPS,
} from './read-background-row.js';
import { type ClockRow, readClockRow, restoreWeeks } from './read-clock-row.js';
import { type MeansRow, readMeansRow } from './read-means-row.js';
import { readViews, type ViewNumbers } from './read-views.js';
import { createRoster, type Roster } from './roster.js';

/** What a thread works with while it reads an index; used again for each mentee. */
export interface WorkingMemory {
  /** By slot, what the wishes that a mentor meets weigh, times closeness; `REFUSED` where a rule says no. */
  readonly met: Int32Array;
  /** By slot, the scarcity of the scarcest wish that a mentor teaches, 0 to 1000. */
  readonly scarcity: Int16Array;
  /** By slot, what the wanted words that a mentor uses weigh. */
  readonly wordsMet: Int32Array;
  /** Slots whom no rule refuses, whatever the score. */
  readonly open: Int32Array;
  readonly found: Found;
  readonly everybody: Roster;
  readonly clockRowOf: (clock: number) => ClockRow;
  readonly meansRowOf: (means: number) => MeansRow;
  readonly backgroundRowOf: (outlook: number) => BackgroundRow;
  readonly mentorBackgroundsOf: (kind: number) => Int16Array;
  readonly viewNumbers: ViewNumbers;
  /** By band the least score in it; above all scores for band 0, which is better than any. */
  readonly leastScores: Int16Array;
}

/** Mentors found acceptable, as columns. */
export interface Found {
  readonly slots: Int32Array;
  readonly menteeScores: Int16Array;
  readonly mentorScores: Int16Array;
  /** Fits that both sides look at. */
  readonly covered: Int16Array;
  readonly goals: Int16Array;
}

/** Stands in `met`; below every sum. */
export const REFUSED = -1;

/** Numbers that remembered rows may hold together, so that a cohort in which nobody is like another fits in memory. */
const REMEMBERED = 1 << 24;

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
  const { mentorCount, clocks, means, background, views, standings } = index;
  const { menteeClocks, mentorClocks } = clocks;
  const { menteeMeans, mentorMeans } = means;
  const weeks = restoreWeeks(clocks);
  const { kinds, outlooks } = background;
  return {
    met: new Int32Array(mentorCount),
    scarcity: new Int16Array(mentorCount),
    wordsMet: new Int32Array(mentorCount),
    // One more than there are: what comes behind the last is written before it is not counted.
    open: new Int32Array(mentorCount + 1),
    found: createFound(mentorCount + 1),
    everybody: createRoster(index, () => true),
    clockRowOf: rememberRows(2 * mentorClocks.length, (clock) =>
      readClockRow(clocks, weeks, menteeClocks[clock] as Clock),
    ),
    meansRowOf: rememberRows(2 * mentorMeans.length, (own) => readMeansRow(means, menteeMeans[own] as Means)),
    backgroundRowOf: rememberRows((SHARED_STEPS + 1) * kinds.length, (own) =>
      readBackgroundRow(background, outlooks[own] as Outlook),
    ),
    mentorBackgroundsOf: rememberRows(SHARED_STEPS * outlooks.length, (own) =>
      readMentorBackgrounds(background, kinds[own] as Kind),
    ),
    viewNumbers: readViews(views.views),
    leastScores: readLeastScores(standings.bandOfScore),
  };
}

export function createFound(length: number): Found {
  return {
    slots: new Int32Array(length),
    menteeScores: new Int16Array(length),
    mentorScores: new Int16Array(length),
    covered: new Int16Array(length),
    goals: new Int16Array(length),
  };
}

/** Rows of so many numbers, read when first asked for; all are forgotten when they become too many. */
function rememberRows<Row>(numbers: number, read: (own: number) => Row): (own: number) => Row {
  const most = Math.floor(REMEMBERED / (numbers + 1));
  const rows = new Map<number, Row>();
  return (own) => {
    const known = rows.get(own);
    if (known !== undefined) return known;
    if (rows.size > most) rows.clear();
    const row = read(own);
    rows.set(own, row);
    return row;
  };
}

function readLeastScores(bandOfScore: Int16Array): Int16Array {
  const leastScores = new Int16Array((bandOfScore[0] as number) + 1);
  leastScores[0] = bandOfScore.length;
  for (const [score, band] of [...bandOfScore.entries()].reverse()) leastScores[band] = score;
  return leastScores;
}
