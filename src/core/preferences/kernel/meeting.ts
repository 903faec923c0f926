import { TOPICS_WEIGHT, WORDS_WEIGHT } from '../../scoring/criteria/goals.js';
import type { GoalColumns } from '../compile/compile-goals.js';
import type { View } from '../compile/compile-views.js';
import type { PreferenceIndex } from '../preference-index.js';
import type { ClockRow } from './read-clock-row.js';
import type { MeansRow } from './read-means-row.js';
import type { SeekRow } from './read-seek-row.js';
import type { WorkingMemory } from './working-memory.js';

/** What holds for one mentee whoever the mentor is. */
export interface Meeting extends SeekRow {
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
  readonly paths: number;
  /** By what mentors seek: the share of their wishes that the mentee meets. */
  readonly mentorWishFits: Int16Array;
}

/** A fit of (topics * share of topics + words * share of words) / divisor; a divisor of 0 when not asked. */
export interface GoalForm {
  readonly topicsWanted: number;
  /** By number of topics in common, the share they are of all wanted. */
  readonly shares: Int16Array;
  readonly topics: number;
  readonly wordsAsked: number;
  readonly words: number;
  readonly divisor: number;
}

export function readMeeting(index: PreferenceIndex, memory: WorkingMemory, mentee: number): Meeting {
  const { views, clocks, means, skills, background, goals } = index;
  const view = views.views[views.viewOfMentee[mentee] as number] as View;
  const skillsAsked = skills.asked[mentee] as number;
  const goalForm = readGoals(goals, mentee);
  const weights = {
    ...view.weights,
    skills: skillsAsked === 0 ? 0 : view.weights.skills,
    goals: goalForm.divisor === 0 ? 0 : view.weights.goals,
  };
  const total = weights.skills + weights.goals + weights.background + weights.logistics;
  const { wishFits, grounds } = memory.seekRowOf(background.seeksOfMentee[mentee] as number);
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
    wishFits,
    grounds,
    mentorWishFits: memory.mentorWishesOf(background.kindOfMentee[mentee] as number),
  };
}

function readGoals(columns: GoalColumns, mentee: number): GoalForm {
  const topicsWanted = columns.topicsWanted[mentee] as number;
  const wordsAsked = columns.wordsAsked[mentee] as number;
  const shares = SHARES[countBits(topicsWanted)] as Int16Array;
  const asked = { topicsWanted, shares, wordsAsked };
  const asksTopics = topicsWanted !== 0 && columns.mentorsNameTopics;
  if (!asksTopics) return { ...asked, topics: 0, words: 1, divisor: wordsAsked === 0 ? 0 : 2 };
  if (wordsAsked === 0) return { ...asked, topics: 1, words: 0, divisor: 1 };
  return { ...asked, topics: TOPICS_WEIGHT, words: WORDS_WEIGHT, divisor: TOPICS_WEIGHT + WORDS_WEIGHT };
}

/** By number of topics wanted, then of those in common. */
const SHARES = Array.from({ length: 33 }, (_, wanted) =>
  Int16Array.from({ length: 33 }, (__, common) =>
    Math.floor((1000 * Math.min(common, wanted)) / Math.max(1, wanted)),
  ),
);

/** How many bits of a number are set. */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
