import type { PreferenceIndex } from '../preference-index.js';
import { worthOf } from './find-acceptable.js';
import type { Meeting } from './meeting.js';
import type { ViewTotals } from './read-views.js';
import type { WorkingMemory } from './working-memory.js';

/** Scores the first `count` mentors in `memory.found` from the mentors' side. */
export function scoreMentors(
  index: PreferenceIndex,
  memory: WorkingMemory,
  meeting: Meeting,
  count: number,
): void {
  const { scarcity, found, viewNumbers } = memory;
  const { clockOfSlot } = index.clocks;
  const { pathsOfSlot, seeksOfSlot } = index.background;
  const { meansOfSlot } = index.means;
  const { viewOfSlot } = index.views;
  const hoursFits = meeting.clockRow.mentorFits;
  const meansSums = meeting.meansRow.mentorSums;
  const wishFits = meeting.wishes.mentorFits;
  const asksSkills = meeting.skillsAsked > 0;
  const asksGoals = meeting.goals.divisor > 0;
  const { skills, goals, background, logistics, paths, wishes, perBackground, perLogistics } = viewNumbers;
  const { starts, perTotals } = viewNumbers.totals[(asksSkills ? 2 : 0) + (asksGoals ? 1 : 0)] as ViewTotals;
  for (let each = 0; each < count; each += 1) {
    const slot = found.slots[each] as number;
    const view = viewOfSlot[slot] as number;
    const skillsFit = (3 * (found.covered[each] as number) + (scarcity[slot] as number)) >> 2;
    const shared = worthOf((pathsOfSlot[slot] as number) & meeting.paths);
    const known =
      (paths[view] as number) * shared +
      (wishes[view] as number) * (wishFits[seeksOfSlot[slot] as number] as number);
    const backgroundFit = ((known + 0.5) * (perBackground[view] as number)) | 0;
    const asked =
      (hoursFits[clockOfSlot[slot] as number] as number) + (meansSums[meansOfSlot[slot] as number] as number);
    const logisticsFit = ((asked + 0.5) * (perLogistics[view] as number)) | 0;
    const sum =
      (starts[view] as number) +
      (skills[view] as number) * skillsFit +
      (goals[view] as number) * (found.goals[each] as number) +
      (background[view] as number) * backgroundFit +
      (logistics[view] as number) * logisticsFit;
    found.mentorScores[each] = ((sum + 0.5) * (perTotals[view] as number)) | 0;
  }
}
