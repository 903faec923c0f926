import type { Listing } from './listing.js';

/**
 * Of the first `openCount` mentors in `memory.open` keeps those who would take the mentee at the best of scores, which
 * spares scoring the others; returns how many. Whoever is of a later track than all whom a mentor holds is not among
 * them. Requests by mentors are few: a mentee for whom there are any may be taken by everybody.
 */
export function keepReachable(
  { index, memory, takenAt }: Listing,
  mentee: number,
  openCount: number,
): number {
  const { askers, mentorBases, bandOfScore } = index.standings;
  if ((askers.starts[mentee] as number) < (askers.starts[mentee + 1] as number)) return openCount;
  const { open } = memory;
  const best = (mentorBases[mentee] as number) + (bandOfScore[BEST_SCORE] as number);
  let kept = 0;
  for (let each = 0; each < openCount; each += 1) {
    const slot = open[each] as number;
    open[kept] = slot;
    if ((takenAt[slot] as number) >= best) kept += 1;
  }
  return kept;
}

const BEST_SCORE = 1000;
