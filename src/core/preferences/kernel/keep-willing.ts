import type { Listing } from './listing.js';
import type { Meeting } from './meeting.js';
import { scoreForMentors } from './score-for-mentors.js';
import { standingWith } from './standing-with.js';

/**
 * Of the mentors in `memory.found` from `start` until `end` keeps those who come behind the last list and would take
 * the mentee as things stand; returns where they end.
 */
export function keepWilling(
  { index, memory, request }: Listing,
  meeting: Meeting,
  place: number,
  menteeBase: number,
  start: number,
  end: number,
): number {
  const { mentorAt, standings } = index;
  const { found } = memory;
  const afterStanding = request.afterStanding[place] as number;
  const afterPlace = request.afterPlace[place] as number;
  const ownPlace = request.places.mentees[meeting.mentee] as number;
  scoreForMentors(memory, meeting, start, end);
  let kept = start;
  for (let each = start; each < end; each += 1) {
    const slot = found.slots[each] as number;
    const mentor = mentorAt[slot] as number;
    const score = found.menteeScores[each] as number;
    // 1. Behind the last list.
    const standing = menteeBase + (standings.bandOfScore[score] as number);
    if (standing < afterStanding) continue;
    if (standing === afterStanding && (request.places.mentors[mentor] as number) <= afterPlace) continue;
    // 2. The mentor has a free seat, or holds somebody who is less wanted.
    const mentorScore = found.mentorScores[each] as number;
    const mentorStanding = standingWith(standings, meeting.mentee, slot, mentorScore);
    const taken = request.takenStanding[mentor] as number;
    if (mentorStanding > taken) continue;
    if (mentorStanding === taken && ownPlace >= (request.takenPlace[mentor] as number)) continue;
    found.slots[kept] = slot;
    found.menteeScores[kept] = score;
    found.covered[kept] = found.covered[each] as number;
    found.goals[kept] = found.goals[each] as number;
    kept += 1;
  }
  return kept;
}
