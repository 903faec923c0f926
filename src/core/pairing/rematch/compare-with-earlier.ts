import type { Person } from '../../signups/person.js';
import { groupBy } from '../../text/group-by.js';
import type { Pairing } from '../pairing.js';
import type { EndedPair, Rematch } from './rematch.js';

/** Two people put together now. */
export type PairOfNow = Pick<Pairing, 'mentor' | 'mentee'>;

/** A pair that ended, and whom its mentee is with now. */
export interface EndedPairAfter extends EndedPair {
  /** Empty for who has nobody now; null for a mentee who does not take part as one. */
  readonly menteeNowWith: readonly Person[] | null;
}

/** What a rematch changed: every pair of before is kept or ended, every pair of now kept or new. */
export interface Difference {
  readonly kept: readonly PairOfNow[];
  readonly new: readonly PairOfNow[];
  readonly ended: readonly EndedPairAfter[];
}

/** Compares the pairs of now, in their order, with those of before. */
export function compareWithEarlier(rematch: Rematch, pairings: readonly PairOfNow[]): Difference {
  const mentorsKept = groupBy(rematch.kept, ({ mentee }) => mentee.key);
  const isKept = ({ mentor, mentee }: PairOfNow): boolean =>
    mentorsKept.get(mentee.key)?.some((pair) => pair.mentor.key === mentor.key) === true;
  const pairingsOf = groupBy(pairings, ({ mentee }) => mentee.key);
  const menteeNowWith = ({ mentee }: EndedPair): readonly Person[] | null =>
    mentee?.isMentee === true ? (pairingsOf.get(mentee.key) ?? []).map(({ mentor }) => mentor) : null;
  return {
    kept: pairings.filter(isKept),
    new: pairings.filter((pairing) => !isKept(pairing)),
    ended: rematch.ended.map((pair) => ({ ...pair, menteeNowWith: menteeNowWith(pair) })),
  };
}
