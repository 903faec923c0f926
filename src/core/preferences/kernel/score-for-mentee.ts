import { countBits } from '../../text/count-bits.js';
import { dividedBy } from './divided-by.js';
import type { Meeting } from './meeting.js';
import { SHARED_STEPS } from './read-background-row.js';
import type { WorkingMemory } from './working-memory.js';

/**
 * Scores the mentors of `memory.open` in a range of its words as the mentee sees them, and writes those who reach `bar`
 * to the columns of mentors found, from place `start`; returns where they end. Every fit is floored before it is weighed,
 * as in `scoreSides`. Each is written, then counted or not, because a branch that nobody can foresee costs more.
 */
export function scoreForMentee(
  { open, columns: { numbers, at } }: WorkingMemory,
  meeting: Meeting,
  from: number,
  until: number,
  bar: number,
  start: number,
): number {
  const { met, wordsMet, words: wordsRow, topicsOf, kindOf, pathsOf } = at;
  const {
    menteeHoursOf: hoursOf,
    menteeMeansOf: meansOf,
    found,
    menteeScores,
    covered,
    goals: goalsFits,
  } = at;
  // What is whole is told to be so here, or the engine would make it whole again for each mentor.
  const { weights } = meeting;
  const given = meeting.given | 0;
  const paths = meeting.paths | 0;
  const topicsFactor = meeting.goals.topics | 0;
  const wordsFactor = meeting.goals.words | 0;
  const skillsWeight = weights.skills | 0;
  const goalsWeight = weights.goals | 0;
  const backgroundWeight = weights.background | 0;
  const logisticsWeight = weights.logistics | 0;
  const total = Math.max(1, meeting.total);
  const least = (bar * total) | 0;
  const leastMet = findLeastMet(meeting, least) | 0;
  const mostSteps = (SHARED_STEPS - 1) | 0;

  // Large numbers are divided as fractions; the half keeps what is rounded there away from whole numbers.
  const perTotal = 1 / total;
  const perWish = 1 / Math.max(1, meeting.skillsAsked);
  const perGoals = dividedBy(Math.max(1, meeting.goals.divisor)) | 0;
  const perLogistics = dividedBy(meeting.view.logisticsAsked) | 0;

  let end = start | 0;
  for (let word = from; word < until; word += 1) {
    for (let left = open[word] as number; left !== 0; left &= left - 1) {
      const slot = (32 * word + 31 - Math.clz32(left & -left)) | 0;
      // 1. Skills and goals. Where the bar is high, most are out for want of skills: that can be foreseen.
      const metOfSlot = numbers[(met + slot) | 0] as number;
      if (metOfSlot < leastMet) continue;
      const skills = ((metOfSlot + 0.5) * perWish) | 0;
      const topics = numbers[numbers[(topicsOf + slot) | 0] as number] as number;
      const words = numbers[(wordsRow + (numbers[(wordsMet + slot) | 0] as number)) | 0] as number;
      const goalsSum = (Math.imul(topicsFactor, topics) + Math.imul(wordsFactor, words)) | 0;
      const goals = Math.imul(goalsSum, perGoals) >>> 16;
      // 2. Background.
      const shared = countBits((numbers[(pathsOf + slot) | 0] as number) & paths);
      const step = Math.min(shared, mostSteps);
      const background = numbers[((numbers[(kindOf + slot) | 0] as number) + step) | 0] as number;
      // 3. Logistics.
      const hours = numbers[numbers[(hoursOf + slot) | 0] as number] as number;
      const means = numbers[numbers[(meansOf + slot) | 0] as number] as number;
      const logistics = Math.imul((hours + means) | 0, perLogistics) >>> 16;
      // 4. Written, and counted when the sum reaches the bar.
      const first = (Math.imul(skillsWeight, skills) + Math.imul(goalsWeight, goals)) | 0;
      const second = (Math.imul(backgroundWeight, background) + Math.imul(logisticsWeight, logistics)) | 0;
      const sum = (((given + first) | 0) + second) | 0;
      numbers[(found + end) | 0] = slot;
      numbers[(menteeScores + end) | 0] = ((sum + 0.5) * perTotal) | 0;
      numbers[(covered + end) | 0] = skills;
      numbers[(goalsFits + end) | 0] = goals;
      end = (((end + 1) | 0) + (((sum - least) | 0) >> 31)) | 0;
    }
  }
  return end;
}

/** What the wishes met must weigh at least for a sum to reach `least`, were all else at its best. */
function findLeastMet({ weights, given, skillsAsked, backgroundRow }: Meeting, least: number): number {
  if (weights.skills === 0) return 0;
  const others = 1000 * (weights.goals + weights.logistics) + weights.background * backgroundRow.best;
  const leastFit = Math.max(0, Math.ceil((least - given - others) / weights.skills));
  return Math.min(leastFit * skillsAsked, MOST_MET);
}

/** More than any wishes met weigh, and still a 32-bit number. */
const MOST_MET = 2 ** 31 - 1;
