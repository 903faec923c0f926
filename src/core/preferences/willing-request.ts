import type { LotteryPlaces } from './candidate-columns.js';

/** Stands in `takenStanding` for a mentor with a free seat. */
export const TAKES_ANYONE = 2 ** 31 - 1;

/** Stands in `beforeStanding`: greater than every standing. */
export const BEFORE_NOBODY = 2 ** 31 - 1;

/** How lists shall go on: whose, behind which candidate, and whom the mentors would take at the moment. */
export interface WillingRequest {
  /** Numbers of mentees, in the order in which their lists are to stand. */
  readonly mentees: Int32Array;
  /**
   * Candidates for each mentee, or all there are; where the last is tied with more, these too, up to twice as many.
   */
  readonly count: number;
  readonly places: LotteryPlaces;
  /** Per mentee asked for: candidates of a greater standing, or of this one and a later place of the mentor. */
  readonly afterStanding: Int32Array;
  readonly afterPlace: Int32Array;
  /** Per mentee asked for: candidates of a smaller standing only; `BEFORE_NOBODY` for all. */
  readonly beforeStanding: Int32Array;
  /**
   * By mentor: takes a mentee of a smaller standing than this, and of this one when the mentee's place is before
   * `takenPlace`. `TAKES_ANYONE` with a free seat; 0 and 0 of a mentor who takes nobody.
   */
  readonly takenStanding: Int32Array;
  readonly takenPlace: Int32Array;
}
