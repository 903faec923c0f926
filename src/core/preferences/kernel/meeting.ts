import { TOPICS_WEIGHT, WORDS_WEIGHT } from '../../scoring/criteria/goals.js';
import type { View } from '../compile/compile-views.js';
import type { PreferenceIndex } from '../preference-index.js';
import type { ClockRow } from './read-clock-row.js';
import type { MeansRow } from './read-means-row.js';
import { readWishes, type WishTables } from './read-wishes.js';
import type { WorkingMemory } from './working-memory.js';

/** What holds for one mentee whoever the mentor is. */
export interface Meeting {
  readonly mentee: number;
  readonly view: View;
  readonly clockRow: ClockRow;
  readonly meansRow: MeansRow;
  readonly wishes: WishTables;
  /** What all wishes weigh together; 0 when the mentee wishes no skill. */
  readonly skillsAsked: number;
  readonly goals: GoalForm;
  readonly paths: number;
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
  const { views, clocks, means, skills, background } = index;
  const view = views.views[views.viewOfMentee[mentee] as number] as View;
  return {
    mentee,
    view,
    clockRow: memory.clockRowOf(clocks.clockOfMentee[mentee] as number),
    meansRow: memory.meansRowOf(means.meansOfMentee[mentee] as number),
    wishes: readWishes(background, mentee),
    skillsAsked: skills.asked[mentee] as number,
    goals: readGoals(index, mentee),
    paths: background.pathsOfMentee[mentee] as number,
  };
}

function readGoals({ goals }: PreferenceIndex, mentee: number): GoalForm {
  const topicsWanted = goals.topicsWanted[mentee] as number;
  const wordsAsked = goals.wordsAsked[mentee] as number;
  const wanted = countBits(topicsWanted);
  const shares = Int16Array.from({ length: wanted + 1 }, (_, common) =>
    wanted === 0 ? 0 : Math.floor((1000 * common) / wanted),
  );
  const asksTopics = topicsWanted !== 0 && goals.mentorsNameTopics;
  const common = { topicsWanted, shares, wordsAsked };
  if (asksTopics && wordsAsked > 0) {
    return { ...common, topics: TOPICS_WEIGHT, words: WORDS_WEIGHT, divisor: TOPICS_WEIGHT + WORDS_WEIGHT };
  }
  if (asksTopics) return { ...common, topics: 1, words: 0, divisor: 1 };
  return { ...common, topics: 0, words: 1, divisor: wordsAsked > 0 ? 2 : 0 };
}

/** How many bits of a number are set. */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
