/**
 * Acceptable pairs as columns of equal length: the pairs of one mentee together, in the order of the mentee's
 * standing, then the mentor's place in the lottery. Standings are those of `Row`.
 */
export interface CandidateColumns {
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
  readonly menteeStanding: Int32Array;
  readonly mentorStanding: Int32Array;
  /** Per mentee asked for, in the order asked: 1 when nothing that was asked for is left behind these. */
  readonly complete: Uint8Array;
}

/** The place of each person in the lottery, by number: 0 comes first, each place once. */
export interface LotteryPlaces {
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;
}
