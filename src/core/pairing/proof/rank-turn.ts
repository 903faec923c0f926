import type { PreferenceIndex } from '../../preferences/preference-index.js';
import type { Row } from '../../preferences/row.js';
import { standingsOfTurn } from '../../preferences/standings-of-turn.js';
import type { Holding } from './holding.js';

/** How the mentees of one turn are counted among those whom mentors hold. */
export interface TurnRanking {
  /**
   * By mentor: only who stands before this may be better than more of those held than the least wanted of the turn is;
   * where it is the best of scores, only who was asked for.
   */
  readonly limits: Int32Array;
  /** Counts the mentee of a row with each mentor whose limit they stand before, at the first held whom they are better than. */
  readonly count: (row: Row, betterThanHeld: Uint32Array) => void;
  /** Counts all others with the least wanted of the turn: by mentor all of it who are acceptable. */
  readonly countOthers: (acceptable: Int32Array, betterThanHeld: Uint32Array) => void;
}

/**
 * A mentee who is better than somebody held is better than all who are held behind: counted once, at the first. With
 * most mentors that hangs on the turn alone, so that nobody need score the mentee.
 */
export function rankTurn(index: PreferenceIndex, mentee: number, holding: Holding): TurnRanking {
  const { heldStart, heldStanding } = holding;
  const mentorCount = heldStart.length - 1;
  const { best, worst } = standingsOfTurn(index, mentee);
  const limits = new Int32Array(mentorCount).fill(best);
  const leastWanted = new Int32Array(mentorCount);
  const shown = new Int32Array(mentorCount);
  for (let mentor = 0; mentor < mentorCount; mentor += 1) {
    const place = placeBehind(holding, mentor, worst);
    leastWanted[mentor] = place;
    if (placeBehind(holding, mentor, best) < place) limits[mentor] = heldStanding[place - 1] as number;
  }
  const count = ({ count, mentors, mentorStandings }: Row, betterThanHeld: Uint32Array): void => {
    for (let each = 0; each < count; each += 1) {
      const mentor = mentors[each] as number;
      const standing = mentorStandings[each] as number;
      if (standing >= (limits[mentor] as number)) continue;
      const place = placeBehind(holding, mentor, standing);
      shown[mentor] = (shown[mentor] as number) + 1;
      if (place < (heldStart[mentor + 1] as number))
        betterThanHeld[place] = (betterThanHeld[place] as number) + 1;
    }
  };
  const countOthers = (acceptable: Int32Array, betterThanHeld: Uint32Array): void => {
    for (let mentor = 0; mentor < mentorCount; mentor += 1) {
      const place = leastWanted[mentor] as number;
      if (place === heldStart[mentor + 1]) continue;
      const others = (acceptable[mentor] as number) - (shown[mentor] as number);
      betterThanHeld[place] = (betterThanHeld[place] as number) + others;
    }
  };
  return { limits, count, countOthers };
}

/** The place in `heldStanding` of the first whom a mentor holds and who stands behind a standing; their end if nobody does. */
function placeBehind({ heldStart, heldStanding }: Holding, mentor: number, standing: number): number {
  let low = heldStart[mentor] as number;
  for (let high = heldStart[mentor + 1] as number; low < high; ) {
    const middle = (low + high) >> 1;
    if (standing < (heldStanding[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
