import { countBits } from '../../text/count-bits.js';
import type { PreferenceIndex } from '../preference-index.js';
import type { Meeting } from './meeting.js';
import { SHARED_STEPS } from './read-background-row.js';
import type { ViewTotals } from './read-views.js';
import type { Found, WorkingMemory } from './working-memory.js';

/** Scores the mentee as the mentors found, from place `start` until `end`, see them. */
export function scoreForMentors(
  index: PreferenceIndex,
  memory: WorkingMemory,
  meeting: Meeting,
  found: Found,
  start: number,
  end: number,
): void {
  const { scarcity, viewNumbers } = memory;
  const { slots, mentorScores, covered, goals: goalsFits } = found;
  const { clockOfSlot } = index.clocks;
  const { outlookOfSlot, pathsOfSlot } = index.background;
  const { meansOfSlot } = index.means;
  const { viewOfSlot } = index.views;
  const { mentorBackgrounds, paths } = meeting;
  const { mentorFits: hoursFits } = meeting.clockRow;
  const { mentorSums } = meeting.meansRow;
  const { skills, goals, background, logistics, perLogistics } = viewNumbers;
  const asked = (meeting.skillsAsked > 0 ? 2 : 0) + (meeting.goals.divisor > 0 ? 1 : 0);
  const { given, perTotal } = viewNumbers.totals[asked] as ViewTotals;

  for (let each = start; each < end; each += 1) {
    const slot = slots[each] as number;
    const view = viewOfSlot[slot] as number;
    // 1. Skills, with a share for scarcity; goals as the mentee sees them.
    const skillsFit = (3 * (covered[each] as number) + (scarcity[slot] as number)) >>> 2;
    const goalsFit = goalsFits[each] as number;
    // 2. Background.
    const outlook = (outlookOfSlot[slot] as number) * SHARED_STEPS;
    const shared = Math.min(countBits((pathsOfSlot[slot] as number) & paths), SHARED_STEPS - 1);
    const backgroundFit = mentorBackgrounds[outlook + shared] as number;
    // 3. Logistics.
    const hours = hoursFits[clockOfSlot[slot] as number] as number;
    const means = mentorSums[meansOfSlot[slot] as number] as number;
    const logisticsFit = Math.imul(hours + means, perLogistics[view] as number) >>> 16;
    const sum =
      (given[view] as number) +
      (skills[view] as number) * skillsFit +
      (goals[view] as number) * goalsFit +
      (background[view] as number) * backgroundFit +
      (logistics[view] as number) * logisticsFit;
    mentorScores[each] = ((sum + 0.5) * (perTotal[view] as number)) | 0;
  }
}
