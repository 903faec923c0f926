import type { PreferenceIndex } from '../preference-index.js';
import { SHARED_STEPS } from './read-background-row.js';
import type { TopicOffers } from './read-topics.js';
import { VIEW, writeView } from './write-view.js';

/*
 * All that is looked up for each pair stands in one array, column behind column: the engine checks an array anew at
 * every access, but the same array only once in each turn of a loop, which makes loops two to three times as fast.
 * Columns by slot that lead to a row hold the place in the array, so that nothing is to be added.
 */
export interface Columns {
  readonly numbers: Int32Array;
  /** Where each column begins. */
  readonly at: Readonly<Record<ColumnName, number>>;
}

export type ColumnName =
  // By slot, of the mentee looked at: what the wishes met weigh, times closeness; the scarcity of the scarcest, 0 to
  // 1000; what the words met weigh.
  | 'met'
  | 'scarcity'
  | 'wordsMet'
  // By slot, places in the rows below.
  | 'topicsOf'
  | 'kindOf'
  | 'menteeHoursOf'
  | 'menteeMeansOf'
  | 'outlookOf'
  | 'mentorHoursOf'
  | 'mentorMeansOf'
  | 'viewOf'
  // By slot, fields and paths as bits.
  | 'pathsOf'
  // Rows of the mentee looked at: by class, by kind and shared paths, by clock, by class, by what the words met weigh.
  | 'topics'
  | 'kinds'
  | 'menteeHours'
  | 'menteeMeans'
  | 'words'
  // The same from the mentors' side: by outlook and shared paths, by clock, by class.
  | 'outlooks'
  | 'mentorHours'
  | 'mentorMeans'
  // The views, each as `VIEW` says.
  | 'views'
  // Mentors found acceptable, from the first: slots, scores, and the fits that both sides look at.
  | 'found'
  | 'menteeScores'
  | 'mentorScores'
  | 'covered'
  | 'goals';

export function createColumns(index: PreferenceIndex, topics: TopicOffers): Columns {
  const lengths = measure(index, topics);
  const at = { ...lengths };
  let length = 0;
  for (const name of Object.keys(lengths) as ColumnName[]) {
    at[name] = length;
    length += lengths[name];
  }
  const numbers = new Int32Array(length);
  const lead = (column: ColumnName, row: ColumnName, numberOf: Int32Array, width = 1): void => {
    for (let slot = 0; slot < numberOf.length; slot += 1) {
      numbers[at[column] + slot] = at[row] + width * (numberOf[slot] as number);
    }
  };
  const { clocks, means, background, views } = index;
  lead('topicsOf', 'topics', topics.classOfSlot);
  lead('kindOf', 'kinds', background.kindOfSlot, SHARED_STEPS);
  lead('menteeHoursOf', 'menteeHours', clocks.clockOfSlot);
  lead('mentorHoursOf', 'mentorHours', clocks.clockOfSlot);
  lead('menteeMeansOf', 'menteeMeans', means.meansOfSlot);
  lead('mentorMeansOf', 'mentorMeans', means.meansOfSlot);
  lead('outlookOf', 'outlooks', background.outlookOfSlot, SHARED_STEPS);
  lead('viewOf', 'views', views.viewOfSlot, VIEW.length);
  numbers.set(background.pathsOfSlot, at.pathsOf);
  for (const [number, view] of views.views.entries())
    writeView(numbers, at.views + number * VIEW.length, view);
  return { numbers, at };
}

function measure(
  { mentorCount, clocks, means, background, views, goals }: PreferenceIndex,
  topics: TopicOffers,
): Record<ColumnName, number> {
  const bySlot = mentorCount;
  // Twice as many as there are mentors, for some are written again; one more, because what comes behind the last is
  // written before it is not counted.
  const found = 2 * mentorCount + 1;
  return {
    met: bySlot,
    scarcity: bySlot,
    wordsMet: bySlot,
    topicsOf: bySlot,
    kindOf: bySlot,
    menteeHoursOf: bySlot,
    menteeMeansOf: bySlot,
    outlookOf: bySlot,
    mentorHoursOf: bySlot,
    mentorMeansOf: bySlot,
    viewOf: bySlot,
    pathsOf: bySlot,
    topics: topics.classCount,
    kinds: SHARED_STEPS * background.kinds.length,
    menteeHours: clocks.mentorClocks.length,
    menteeMeans: means.mentorMeans.length,
    words: 1 + goals.wordsAsked.reduce((most, asked) => Math.max(most, asked), 0),
    outlooks: SHARED_STEPS * background.outlooks.length,
    mentorHours: clocks.mentorClocks.length,
    mentorMeans: means.mentorMeans.length,
    views: VIEW.length * views.views.length,
    found,
    menteeScores: found,
    mentorScores: found,
    covered: found,
    goals: found,
  };
}
