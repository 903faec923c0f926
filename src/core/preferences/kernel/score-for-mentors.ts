import { countBits } from '../../text/count-bits.js';
import type { Meeting } from './meeting.js';
import { SHARED_STEPS } from './read-background-row.js';
import type { WorkingMemory } from './working-memory.js';
import { ASKS_GOALS, ASKS_SKILLS, VIEW } from './write-view.js';

/** Scores the mentee as the mentors found, from place `start` until `end`, see them. */
export function scoreForMentors(
  { columns: { numbers, at } }: WorkingMemory,
  meeting: Meeting,
  start: number,
  end: number,
): void {
  const { scarcity, outlookOf, pathsOf, viewOf, found, mentorScores, covered, goals: goalsFits } = at;
  const { mentorHoursOf: hoursOf, mentorMeansOf: meansOf } = at;
  const asked = (meeting.skillsAsked > 0 ? ASKS_SKILLS : 0) + (meeting.goals.divisor > 0 ? ASKS_GOALS : 0);
  // Told to be whole before the loop, as in `scoreForMentee`.
  const paths = meeting.paths | 0;
  const givenAt = (VIEW.given + asked) | 0;
  const totalAt = (VIEW.total + asked) | 0;
  const mostSteps = (SHARED_STEPS - 1) | 0;

  for (let each = start; each < end; each = (each + 1) | 0) {
    const slot = numbers[(found + each) | 0] as number;
    const view = numbers[(viewOf + slot) | 0] as number;
    // 1. Skills, with a share for scarcity; goals as the mentee sees them.
    const coveredFit = numbers[(covered + each) | 0] as number;
    const skills = skillsForMentor(coveredFit, numbers[(scarcity + slot) | 0] as number);
    const goals = numbers[(goalsFits + each) | 0] as number;
    // 2. Background.
    const shared = countBits((numbers[(pathsOf + slot) | 0] as number) & paths);
    const step = Math.min(shared, mostSteps);
    const background = numbers[((numbers[(outlookOf + slot) | 0] as number) + step) | 0] as number;
    // 3. Logistics.
    const hours = numbers[numbers[(hoursOf + slot) | 0] as number] as number;
    const means = numbers[numbers[(meansOf + slot) | 0] as number] as number;
    const perLogistics = numbers[(view + VIEW.perLogistics) | 0] as number;
    const logistics = Math.imul((hours + means) | 0, perLogistics) >>> 16;
    const first =
      (Math.imul(numbers[(view + VIEW.skills) | 0] as number, skills) +
        Math.imul(numbers[(view + VIEW.goals) | 0] as number, goals)) |
      0;
    const second =
      (Math.imul(numbers[(view + VIEW.background) | 0] as number, background) +
        Math.imul(numbers[(view + VIEW.logistics) | 0] as number, logistics)) |
      0;
    const sum = ((((numbers[(view + givenAt) | 0] as number) + first) | 0) + second) | 0;
    // The half keeps what is rounded in the division away from whole numbers.
    numbers[(mentorScores + each) | 0] = ((sum + 0.5) / (numbers[(view + totalAt) | 0] as number)) | 0;
  }
}

/** How the skills of a mentee suit a mentor: what of their wishes they can be taught, and in part how few others could. */
export function skillsForMentor(covered: number, scarcity: number): number {
  return (Math.imul(3, covered) + scarcity) >>> 2;
}
