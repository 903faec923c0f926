import { countBits } from '../../text/count-bits.js';
import type { PreferenceIndex } from '../preference-index.js';
import { dividedBy } from './divided-by.js';
import type { Meeting } from './meeting.js';
import { SHARED_STEPS } from './read-background-row.js';
import type { WorkingMemory } from './working-memory.js';

/**
 * Scores the first `openCount` mentors in `memory.open` as the mentee sees them, and writes those who reach `bar` to
 * `memory.found` behind the first `start`; returns where they end. Every fit is floored before it is weighed, as in
 * `scoreSides`.
 */
export function scoreForMentee(
  index: PreferenceIndex,
  memory: WorkingMemory,
  meeting: Meeting,
  openCount: number,
  bar: number,
  start: number,
): number {
  const { met, wordsMet, open } = memory;
  const { slots, menteeScores, covered, goals: goalsFits } = memory.found;
  const { clockOfSlot } = index.clocks;
  const { topicsOffered } = index.goals;
  const { kindOfSlot, pathsOfSlot } = index.background;
  const { paths } = meeting;
  const { meansOfSlot } = index.means;
  const { asksHours } = meeting.view;
  const { topicsWanted, shares, topics: topicsFactor, wordShares } = meeting.goals;
  const { fits: backgroundFits } = meeting.backgroundRow;
  const hoursFits = meeting.clockRow.fits;
  const { menteeSums } = meeting.meansRow;

  const { skills: skillsWeight, goals: goalsWeight } = meeting.weights;
  const { background: backgroundWeight, logistics: logisticsWeight } = meeting.weights;
  const { given, total } = meeting;
  const least = bar * Math.max(1, total);

  // Large numbers are divided as fractions; the half keeps what is rounded there away from whole numbers.
  const perTotal = 1 / Math.max(1, total);
  const perWish = 1 / Math.max(1, meeting.skillsAsked);
  const perGoals = dividedBy(Math.max(1, meeting.goals.divisor));
  const perLogistics = dividedBy(meeting.view.logisticsAsked);

  let end = start;
  for (let place = 0; place < openCount; place += 1) {
    const slot = open[place] as number;
    // 1. Skills and goals.
    const skills = (((met[slot] as number) + 0.5) * perWish) | 0;
    const words = wordShares[wordsMet[slot] as number] as number;
    const topics = shares[countBits((topicsOffered[slot] as number) & topicsWanted)] as number;
    const goals = Math.imul(topicsFactor * topics + words, perGoals) >>> 16;
    // 2. Background.
    const kind = (kindOfSlot[slot] as number) * SHARED_STEPS;
    const shared = Math.min(countBits((pathsOfSlot[slot] as number) & paths), SHARED_STEPS - 1);
    const background = backgroundFits[kind + shared] as number;
    // 3. Logistics.
    const hours = asksHours ? (hoursFits[clockOfSlot[slot] as number] as number) : 0;
    const means = menteeSums[meansOfSlot[slot] as number] as number;
    const logistics = Math.imul(hours + means, perLogistics) >>> 16;
    // 4. Written, and counted when the sum reaches the bar.
    const sum =
      given +
      skillsWeight * skills +
      goalsWeight * goals +
      backgroundWeight * background +
      logisticsWeight * logistics;
    slots[end] = slot;
    menteeScores[end] = ((sum + 0.5) * perTotal) | 0;
    covered[end] = skills;
    goalsFits[end] = goals;
    end += 1 + ((sum - least) >> 31);
  }
  return end;
}
