import type { Meeting } from './meeting.js';
import { scoreForMentors, skillsForMentor } from './score-for-mentors.js';
import type { WorkingMemory } from './working-memory.js';

/** What one mentee's pairs must reach to be notable, on either side. */
export interface Bars {
  /** The score on the mentee's side. */
  readonly mentee: number;
  /** By slot, the score on the mentor's side. */
  readonly mentors: Int32Array;
  /** By slot, the fit of skills without which a mentor's score stays below its bar, were all else at its best. */
  readonly skills: Int32Array;
}

/**
 * Keeps the notable of the first `count` mentors found, scored from both sides; returns how many. As in `scoreForMentee`
 * each is written, then counted or not: -1 where both differences are below zero.
 */
export function keepNotable(memory: WorkingMemory, meeting: Meeting, bars: Bars, count: number): number {
  const maybe = keepMaybeNotable(memory, bars, count);
  scoreForMentors(memory, meeting, 0, maybe);
  const { numbers, at } = memory.columns;
  const { found, menteeScores, mentorScores } = at;
  const { mentee: menteeBar, mentors: mentorBars } = bars;
  let kept = 0;
  for (let each = 0; each < maybe; each = (each + 1) | 0) {
    const slot = numbers[(found + each) | 0] as number;
    const score = numbers[(menteeScores + each) | 0] as number;
    const mentorScore = numbers[(mentorScores + each) | 0] as number;
    numbers[(found + kept) | 0] = slot;
    numbers[(menteeScores + kept) | 0] = score;
    numbers[(mentorScores + kept) | 0] = mentorScore;
    const isBelow = ((score - menteeBar) & (mentorScore - (mentorBars[slot] as number))) >> 31;
    kept = (kept + 1 + isBelow) | 0;
  }
  return kept;
}

/** The same before mentors have scored: most pairs need no such score, as the mentee's skills alone tell. */
function keepMaybeNotable(
  { columns: { numbers, at } }: WorkingMemory,
  { mentee: menteeBar, skills: leastSkills }: Bars,
  count: number,
): number {
  const { found, menteeScores, covered, goals, scarcity } = at;
  let kept = 0;
  for (let each = 0; each < count; each = (each + 1) | 0) {
    const slot = numbers[(found + each) | 0] as number;
    const score = numbers[(menteeScores + each) | 0] as number;
    const coveredFit = numbers[(covered + each) | 0] as number;
    const skills = skillsForMentor(coveredFit, numbers[(scarcity + slot) | 0] as number);
    numbers[(found + kept) | 0] = slot;
    numbers[(menteeScores + kept) | 0] = score;
    numbers[(covered + kept) | 0] = coveredFit;
    numbers[(goals + kept) | 0] = numbers[(goals + each) | 0] as number;
    const isBelow = ((score - menteeBar) & (skills - (leastSkills[slot] as number))) >> 31;
    kept = (kept + 1 + isBelow) | 0;
  }
  return kept;
}
