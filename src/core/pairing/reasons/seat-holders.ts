import type { Preferences } from '../../preferences/preferences.js';
import { scoreSides } from '../../scoring/score-sides.js';
import { groupBy } from '../../text/group-by.js';
import { invariant } from '../../text/invariant.js';
import { remember } from '../../text/remember.js';
import type { PairStatus } from '../pairing.js';
import type { HeldPair } from '../proof/held-pair.js';

/** Who holds the seats of a mentor, as far as somebody who got none is concerned. */
export interface SeatHolders {
  readonly count: number;
  /** The worst standing of those fixed, and of those kept: infinite where a rule refuses one, -1 for none. */
  readonly worstFixed: number;
  readonly worstKept: number;
  /** Whoever of them the mentor likes least, rules allowing. */
  readonly weakest: { readonly mentee: number; readonly standing: number; readonly score: number } | null;
}

/** Answers for each mentor, by number, who holds the seats. */
export function createSeatHolders(
  { cohort, mentees, mentors }: Preferences,
  pairs: readonly HeldPair[],
): (mentor: number) => SeatHolders {
  const held = groupBy(pairs, ({ mentor }) => mentor);
  return remember((mentor) => {
    const holders = held.get(mentor) ?? [];
    const ranked = holders.flatMap(({ mentee, standings }) =>
      standings === null ? [] : [{ mentee, standing: standings.mentor }],
    );
    const [weakest] = ranked.sort((a, b) => b.standing - a.standing);
    return {
      count: holders.length,
      worstFixed: worstOf(holders, 'fixed'),
      worstKept: worstOf(holders, 'kept'),
      weakest: weakest === undefined ? null : { ...weakest, score: scoreOf(weakest.mentee, mentor) },
    };
  });

  function scoreOf(mentee: number, mentor: number): number {
    const [menteeProfile, mentorProfile] = [mentees[mentee], mentors[mentor]];
    invariant(menteeProfile !== undefined && mentorProfile !== undefined, 'a pair names strangers');
    return scoreSides(menteeProfile, mentorProfile, cohort).mentor;
  }
}

function worstOf(holders: readonly HeldPair[], status: PairStatus): number {
  return holders
    .filter((pair) => pair.status === status)
    .reduce((worst, { standings }) => Math.max(worst, standings?.mentor ?? Number.POSITIVE_INFINITY), -1);
}
