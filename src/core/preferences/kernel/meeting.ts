import { TOPICS_WEIGHT, WORDS_WEIGHT } from '../../scoring/criteria/goals.js';
import type { GoalColumns } from '../compile/compile-goals.js';
import type { View } from '../compile/compile-views.js';
import type { PreferenceIndex } from '../preference-index.js';
import type { BackgroundRow } from './read-background-row.js';
import type { ClockRow } from './read-clock-row.js';
import type { MeansRow } from './read-means-row.js';
import type { WorkingMemory } from './working-memory.js';

/** What holds for one mentee whoever the mentor is. */
export interface Meeting {
  readonly mentee: number;
  readonly view: View;
  /** The weights of the view, 0 also where skills or goals are not asked. */
  readonly weights: View['weights'];
  readonly total: number;
  /** Who asks nothing is content with everyone: as if something of weight 1 were met, 1000; else 0. */
  readonly given: number;
  readonly clockRow: ClockRow;
  readonly meansRow: MeansRow;
  /** What all wishes weigh together; 0 when the mentee wishes no skill. */
  readonly skillsAsked: number;
  readonly goals: GoalForm;
  /** Fields and paths of the mentee as bits. */
  readonly paths: number;
  readonly backgroundRow: BackgroundRow;
  /** By outlook of mentor, then by shared paths, how the background of the mentee suits them. */
  readonly mentorBackgrounds: Int32Array;
}

/** A fit of (topics * share of topics + words * share of words) / divisor; a divisor of 0 when not asked. */
export interface GoalForm {
  readonly topicsWanted: number;
  /** By class of topics offered, the share that they are of all wanted. */
  readonly shares: Int32Array;
  readonly topics: number;
  /** By what the words in common weigh, the share that they are, 0 to 1000. */
  readonly wordShares: Int32Array;
  readonly words: number;
  readonly divisor: number;
}

/** Reads what holds for a mentee. */
export function readMeeting(index: PreferenceIndex, memory: WorkingMemory, mentee: number): Meeting {
  const { views, clocks, means, skills, background, goals } = index;
  const view = views.views[views.viewOfMentee[mentee] as number] as View;
  const skillsAsked = skills.asked[mentee] as number;
  const goalForm = readGoals(goals, memory, mentee);
  const weights = {
    ...view.weights,
    skills: skillsAsked === 0 ? 0 : view.weights.skills,
    goals: goalForm.divisor === 0 ? 0 : view.weights.goals,
  };
  const total = weights.skills + weights.goals + weights.background + weights.logistics;
  return {
    mentee,
    view,
    weights,
    total,
    given: total === 0 ? 1000 : 0,
    clockRow: memory.clockRowOf(clocks.clockOfMentee[mentee] as number),
    meansRow: memory.meansRowOf(means.meansOfMentee[mentee] as number),
    skillsAsked,
    goals: goalForm,
    paths: background.pathsOfMentee[mentee] as number,
    backgroundRow: memory.backgroundRowOf(background.outlookOfMentee[mentee] as number),
    mentorBackgrounds: memory.mentorBackgroundsOf(background.kindOfMentee[mentee] as number),
  };
}

function readGoals(columns: GoalColumns, { topics, wordSharesOf }: WorkingMemory, mentee: number): GoalForm {
  const topicsWanted = columns.topicsWanted[mentee] as number;
  const wordsAsked = columns.wordsAsked[mentee] as number;
  const common = {
    topicsWanted,
    shares: topics.sharesOf(topicsWanted),
    wordShares: wordSharesOf(wordsAsked),
  };
  const asksTopics = topicsWanted !== 0 && columns.mentorsNameTopics;
  if (!asksTopics) return { ...common, topics: 0, words: 1, divisor: wordsAsked === 0 ? 0 : 2 };
  if (wordsAsked === 0) return { ...common, topics: 1, words: 0, divisor: 1 };
  return { ...common, topics: TOPICS_WEIGHT, words: WORDS_WEIGHT, divisor: TOPICS_WEIGHT + WORDS_WEIGHT };
}
