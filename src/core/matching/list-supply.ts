/*
 * Where the solver gets its lists from when a market is too large to write down every acceptable pair.
 * A mentee's list is handed out piece by piece, best first; mentors' lists are what mentees listed them for.
 */

/**
 * The place of each person in the lottery, by index: 0 comes first, each number once. A mentee's list is in the
 * order of standing, then the mentor's place; among mentees of one standing a mentor prefers the earlier place.
 */
export interface LotteryPlaces {
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;
}

/**
 * Acceptable pairs as columns of equal length, the pairs of one mentee together, the best first. A standing says how
 * good one is for the other: whole, from 0, smaller is better, equal is a tie; it compares within one list only.
 */
export interface CandidateLists {
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
  readonly menteeStanding: Int32Array;
  readonly mentorStanding: Int32Array;
  /** Per mentee asked for, in the order asked: 1 when nothing that was asked for is left behind these. */
  readonly complete: Uint8Array;
}

/** Greater than every standing: whom a mentor with a free seat would take. */
export const TAKES_ANYONE = 2 ** 31 - 1;

/** Greater than every standing: how far a mentee's list goes. */
export const EVERYBODY = 2 ** 31 - 1;

/** Whom each mentor, by index, would take at the moment, beside or instead of the mentees held. */
export interface Willingness {
  /** Takes a mentee of a smaller standing: `TAKES_ANYONE` with a free seat, 0 of a mentor who takes nobody. */
  readonly takenStanding: Int32Array;
  /** Takes one of just this standing if the mentee's place in the lottery is before this. */
  readonly takenPlace: Int32Array;
}

/** How lists shall go on: whose, behind which pair, up to where, and with which mentors: who would take the mentee. */
export interface Continuation extends Willingness {
  /** Indices, ascending. */
  readonly mentees: Int32Array;
  /** Per mentee asked for: candidates of a greater standing, or of this one and a later place of the mentor. */
  readonly afterStanding: Int32Array;
  readonly afterPlace: Int32Array;
  /** Per mentee asked for: candidates of a smaller standing than this; `EVERYBODY` when all are wanted. */
  readonly beforeStanding: Int32Array;
}

/**
 * Hands out lists. How long they are at a time is the supply's affair, as long as each is a run of the mentee's
 * order without gaps, and not empty unless complete. All of a standing at once gives the search more ties to use.
 * What a `Continuation` asks for are the candidates within its limits whose mentors would take the mentee.
 */
export interface ListSupply {
  /** The best candidates of every mentee; `complete` has one entry per mentee, by index. */
  first(places: LotteryPlaces): Promise<CandidateLists>;
  more(continuation: Continuation, places: LotteryPlaces): Promise<CandidateLists>;
}
