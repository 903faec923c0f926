/*
 * Who holds whom, by number, in plain arrays that every thread can read: what a survey of all acceptable pairs is
 * asked against. A limit is a standing: whoever stands before it is taken.
 */

/** Nobody: the number of no mentor, and the limit of who takes none. */
export const NOBODY = -1;

/** The limit of who takes anyone acceptable; greater than every standing. */
export const ANYBODY = 2 ** 31 - 1;

/** The standing of a pair that a rule refuses, and of none. */
export const UNRANKED = -1;

/** What one round gave everybody, and whom they would rather have. */
export interface RoundHolding {
  /** By mentee, the mentor of this round. */
  readonly mentorOf: Int32Array;
  /** By mentee, where that mentor stands with them, and where they stand with that mentor. */
  readonly ownStanding: Int32Array;
  readonly mentorStanding: Int32Array;
  /** By mentee: would leave for a mentor who stands before this. Who is settled in this round would leave for nobody. */
  readonly menteeLimit: Int32Array;
  /** By mentor: has room, or would let somebody of this round go, for a mentee who stands before this. */
  readonly mentorLimit: Int32Array;
  /** The same limits, were no pair fixed or kept. */
  readonly menteeLimitUnsettled: Int32Array;
  readonly mentorLimitUnsettled: Int32Array;
  /** By mentor, the last turn of those whom the matching gave them in this round; -1 for nobody. */
  readonly lastTurn: Int32Array;
}

/** Who holds whom in every round. */
export interface Holding {
  /** One, or two where mentees may have a second mentor. */
  readonly rounds: readonly RoundHolding[];
  /** The standings of those whom mentor j holds, ascending, from `heldStart[j]` up to `heldStart[j + 1]`. */
  readonly heldStart: Int32Array;
  readonly heldStanding: Int32Array;
  /** By mentee, their turn with every mentor, as `turnOf` has it. */
  readonly turn: Int32Array;
}
