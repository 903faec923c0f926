import type { Person } from '../../signups/person.js';
import { groupBy } from '../../text/group-by.js';
import type { Pairing } from '../pairing.js';

type Pair = Pick<Pairing, 'mentor' | 'mentee'>;

/** A pair that would no longer be. */
export interface PartedPair extends Pair {
  /** Whom the mentee would be with; empty for nobody. */
  readonly menteeThenWith: readonly Person[];
}

/** What another run would change. */
export interface PairingsChange {
  readonly kept: readonly Pair[];
  readonly new: readonly Pair[];
  readonly parted: readonly PartedPair[];
  /** Mentees who have a mentor then. */
  readonly menteesPaired: number;
}

/** Compares the pairs of two runs over the same people, each list in the order of its run. */
export function comparePairings(before: readonly Pair[], after: readonly Pair[]): PairingsChange {
  const had = new Set(before.map(keyOf));
  const has = new Set(after.map(keyOf));
  const mentorsOf = groupBy(after, ({ mentee }) => mentee.key);
  return {
    kept: after.filter((pair) => had.has(keyOf(pair))),
    new: after.filter((pair) => !had.has(keyOf(pair))),
    parted: before
      .filter((pair) => !has.has(keyOf(pair)))
      .map(({ mentor, mentee }) => ({
        mentor,
        mentee,
        menteeThenWith: (mentorsOf.get(mentee.key) ?? []).map((pair) => pair.mentor),
      })),
    menteesPaired: mentorsOf.size,
  };
}

function keyOf({ mentor, mentee }: Pair): string {
  return JSON.stringify([mentee.key, mentor.key]);
}
