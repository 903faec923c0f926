import { TOPICS_WEIGHT, WORDS_WEIGHT } from '../../scoring/criteria/goals.js';
import { countBits } from '../../text/count-bits.js';
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
  readonly mentorBackgrounds: Int16Array;
}

/** A fit of (topics * share of topics + share of words by its weight) / divisor; a divisor of 0 when not asked. */
export interface GoalForm {
  readonly topicsWanted: number;
  /** By number of topics in common, the share they are of all wanted. */
  readonly shares: Int16Array;
  readonly topics: number;
  /** By what the words in common weigh, the share they are, times what words weigh beside topics. */
  readonly wordShares: Int16Array;
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

function readGoals(columns: GoalColumns, mentee: number): GoalForm {
  const topicsWanted = columns.topicsWanted[mentee] as number;
  const wordsAsked = columns.wordsAsked[mentee] as number;
  const shares = SHARES[countBits(topicsWanted)] as Int16Array;
  const common = { topicsWanted, shares };
  const asksTopics = topicsWanted !== 0 && columns.mentorsNameTopics;
  if (!asksTopics) {
    return { ...common, topics: 0, wordShares: shareWords(wordsAsked, 1), divisor: wordsAsked === 0 ? 0 : 2 };
  }
  if (wordsAsked === 0) return { ...common, topics: 1, wordShares: shareWords(0, 0), divisor: 1 };
  return {
    ...common,
    topics: TOPICS_WEIGHT,
    wordShares: shareWords(wordsAsked, WORDS_WEIGHT),
    divisor: TOPICS_WEIGHT + WORDS_WEIGHT,
  };
}

function shareWords(asked: number, weight: number): Int16Array {
  const shares = new Int16Array(asked + 1);
  for (let met = 1; met <= asked; met += 1) {
    shares[met] = weight * Math.min(1000, Math.floor((2000 * met) / asked));
  }
  return shares;
}

/** By number of topics wanted, then of those in common. */
const SHARES = Array.from({ length: 33 }, (_, wanted) =>
  Int16Array.from({ length: 33 }, (__, common) =>
    Math.floor((1000 * Math.min(common, wanted)) / Math.max(1, wanted)),
  ),
);
