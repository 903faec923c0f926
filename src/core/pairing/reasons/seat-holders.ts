import type { Preferences } from '../../preferences/preferences.js';
import { groupBy } from '../../text/group-by.js';
import type { PairStatus } from '../pairing.js';
import type { HeldPair } from '../proof/held-pair.js';
import { ANYBODY, NOBODY, UNRANKED } from '../proof/holding.js';

/** Who holds the seats of each mentor, by number, as far as somebody who got none is concerned. */
export interface SeatHolders {
  readonly count: Int32Array;
  /** The worst standing of those fixed, and of those kept: `ANYBODY` where a rule refuses one, `NOBODY` for none. */
  readonly worstFixed: Int32Array;
  readonly worstKept: Int32Array;
  /** Whoever the mentor likes least, rules allowing: standing, score and number; `UNRANKED` for none. */
  readonly weakestStanding: Int32Array;
  readonly weakestScore: Int32Array;
  readonly weakest: Int32Array;
}

/** Lays out who holds the seats of each mentor. */
export function listSeatHolders({ mentors }: Preferences, pairs: readonly HeldPair[]): SeatHolders {
  const column = (empty: number): Int32Array => new Int32Array(mentors.length).fill(empty);
  const holders = {
    count: column(0),
    worstFixed: column(NOBODY),
    worstKept: column(NOBODY),
    weakestStanding: column(UNRANKED),
    weakestScore: column(UNRANKED),
    weakest: column(UNRANKED),
  };
  for (const [mentor, held] of groupBy(pairs, (pair) => pair.mentor)) {
    holders.count[mentor] = held.length;
    holders.worstFixed[mentor] = worstOf(held, 'fixed');
    holders.worstKept[mentor] = worstOf(held, 'kept');
    const ranked = held.flatMap(({ mentee, scores, standings }) =>
      standings === null ? [] : [{ mentee, score: scores.mentor, standing: standings.mentor }],
    );
    const [weakest] = ranked.sort((a, b) => b.standing - a.standing);
    if (weakest === undefined) continue;
    holders.weakest[mentor] = weakest.mentee;
    holders.weakestStanding[mentor] = weakest.standing;
    holders.weakestScore[mentor] = weakest.score;
  }
  return holders;
}

function worstOf(held: readonly HeldPair[], status: PairStatus): number {
  return held
    .filter((pair) => pair.status === status)
    .reduce((worst, { standings }) => Math.max(worst, standings?.mentor ?? ANYBODY), NOBODY);
}
