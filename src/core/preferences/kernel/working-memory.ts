import { invariant } from '../../text/invariant.js';
import type { PreferenceIndex } from '../preference-index.js';
import { type ClockRow, readClockRow, restoreWeeks } from './read-clock-row.js';
import { type MeansRow, readMeansRow } from './read-means-row.js';
import { readViews, type ViewNumbers } from './read-views.js';

/** What a thread works with while it reads an index; used again for each mentee. */
export interface WorkingMemory {
  /** By slot, what the wishes that a mentor meets weigh, times closeness; `REFUSED` where a rule says no. */
  readonly met: Int32Array;
  /** By slot, the scarcity of the scarcest wish that a mentor teaches, 0 to 1000. */
  readonly scarcity: Int16Array;
  /** By slot, what the wanted words that a mentor uses weigh. */
  readonly wordsMet: Int32Array;
  readonly found: Found;
  readonly clockRowOf: (clock: number) => ClockRow;
  readonly meansRowOf: (means: number) => MeansRow;
  readonly viewNumbers: ViewNumbers;
}

/** The mentors found acceptable, as columns, in the order of slots. */
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

function createMemory({ mentorCount, clocks, means, views }: PreferenceIndex): WorkingMemory {
  const weeks = restoreWeeks(clocks);
  return {
    met: new Int32Array(mentorCount),
    scarcity: new Int16Array(mentorCount),
    wordsMet: new Int32Array(mentorCount),
    found: {
      slots: new Int32Array(mentorCount),
      menteeScores: new Int16Array(mentorCount),
      mentorScores: new Int16Array(mentorCount),
      covered: new Int16Array(mentorCount),
      goals: new Int16Array(mentorCount),
    },
    clockRowOf: rememberRows(clocks.menteeClocks, clocks.mentorClocks.length, (clock) =>
      readClockRow(clocks, weeks, clock),
    ),
    meansRowOf: rememberRows(means.menteeMeans, means.mentorMeans.length, (own) => readMeansRow(means, own)),
    viewNumbers: readViews(views.views),
  };
}

/** Rows of two columns, read when first asked for; all are forgotten when they become too many. */
function rememberRows<Class, Row>(
  classes: readonly Class[],
  length: number,
  read: (each: Class) => Row,
): (place: number) => Row {
  const most = Math.max(1, Math.floor(REMEMBERED / (2 * length + 1)));
  const rows = new Map<number, Row>();
  return (place) => {
    const known = rows.get(place);
    if (known !== undefined) return known;
    const own = classes[place];
    invariant(own !== undefined, 'a class that is not in the index');
    if (rows.size >= most) rows.clear();
    const row = read(own);
    rows.set(place, row);
    return row;
  };
}
