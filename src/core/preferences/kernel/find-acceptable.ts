import { SHARED_PATHS } from '../../scoring/criteria/background.js';
import type { PreferenceIndex } from '../preference-index.js';
import type { ItemRange } from '../workforce.js';
import { countBits, type Meeting } from './meeting.js';
import type { WorkingMemory } from './working-memory.js';

const [, ONE_SHARED, TWO_SHARED, MORE_SHARED] = SHARED_PATHS;

/**
 * Finds the mentors in a range of slots whom no rule refuses and who score `bar` or more with the mentee; returns
 * how many there are in `memory.found`.
 *
 * Every fit is floored before it is weighed, as in `scoreSides`. Division is multiplication by a fraction; the half
 * added before keeps its rounding away from whole numbers.
 */
export function findAcceptable(
  index: PreferenceIndex,
  memory: WorkingMemory,
  meeting: Meeting,
  slots: ItemRange,
  bar: number,
): number {
  const { met, wordsMet, found } = memory;
  const { firstSlots, clockOfSlot } = index.clocks;
  const { topicsOffered } = index.goals;
  const { pathsOfSlot, kindOfSlot } = index.background;
  const { meansOfSlot } = index.means;
  const { commonGround } = index;
  const { view, goals, wishes, paths } = meeting;
  const { weights, background } = view;
  const { menteeFits: wishFits, grounds } = wishes;
  const hoursFits = meeting.clockRow.fits;
  const meansSums = meeting.meansRow.menteeSums;
  const { topicsWanted, shares } = goals;

  const skillsWeight = meeting.skillsAsked === 0 ? 0 : weights.skills;
  const goalsWeight = goals.divisor === 0 ? 0 : weights.goals;
  const total = skillsWeight + goalsWeight + weights.background + weights.logistics;
  // Who asks nothing is content with everyone: as if one criterion of weight 1 were met.
  const given = total === 0 ? 1000 : 0;
  const least = bar * Math.max(1, total);
  const perTotal = 1 / Math.max(1, total);
  const perWish = 1 / Math.max(1, meeting.skillsAsked);
  const perGoals = 1 / Math.max(1, goals.divisor);
  const perWord = 1 / Math.max(1, goals.wordsAsked);
  const perBackground = 1 / background.divisor;
  const perLogistics = 1 / view.logisticsAsked;
  const mostBehind = 1000 * weights.background + 1000 * weights.logistics;

  let count = 0;
  let end = slots.from;
  for (let start = slots.from; start < slots.until; start = end) {
    const clock = clockOfSlot[start] as number;
    end = Math.min(firstSlots[clock + 1] as number, slots.until);
    // 1. Rules about clocks.
    const hoursFit = hoursFits[clock] as number;
    if (hoursFit < 0) continue;
    const hours = view.asksHours ? hoursFit : 0;
    for (let slot = start; slot < end; slot += 1) {
      // 2. Other rules, and whether there is common ground.
      const skill = met[slot] as number;
      if (skill < 0) continue;
      const topics = (topicsOffered[slot] as number) & topicsWanted;
      if (commonGround && skill === 0 && topics === 0) {
        if (grounds === null || (grounds[kindOfSlot[slot] as number] as number) === 0) continue;
      }
      // 3. Skills and goals.
      const covered = ((skill + 0.5) * perWish) | 0;
      const words = Math.min(1000, ((2000 * (wordsMet[slot] as number) + 0.5) * perWord) | 0);
      const agreed = goals.topics * (shares[countBits(topics)] as number) + goals.words * words;
      const goalsFit = ((agreed + 0.5) * perGoals) | 0;
      const front = given + skillsWeight * covered + goalsWeight * goalsFit;
      if (front + mostBehind < least) continue;
      // 4. Background and logistics.
      const shared = (pathsOfSlot[slot] as number) & paths;
      const wishFit = wishFits === null ? 0 : (wishFits[kindOfSlot[slot] as number] as number);
      const known = background.paths * worthOf(shared) + background.wishes * wishFit;
      const backgroundFit = ((known + 0.5) * perBackground) | 0;
      const logistics =
        ((hours + (meansSums[meansOfSlot[slot] as number] as number) + 0.5) * perLogistics) | 0;
      const sum = front + weights.background * backgroundFit + weights.logistics * logistics;
      if (sum < least) continue;
      found.slots[count] = slot;
      found.menteeScores[count] = ((sum + 0.5) * perTotal) | 0;
      found.covered[count] = covered;
      found.goals[count] = goalsFit;
      count += 1;
    }
  }
  return count;
}

/** What paths in common are worth, given as bits; each step takes away the lowest. */
export function worthOf(shared: number): number {
  if (shared === 0) return 0;
  const second = shared & (shared - 1);
  if (second === 0) return ONE_SHARED;
  return (second & (second - 1)) === 0 ? TWO_SHARED : MORE_SHARED;
}
