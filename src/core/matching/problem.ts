/** Two who may be put together, and how good each is for the other. */
export interface AcceptablePair {
  /** Index of the mentee, from 0. */
  readonly mentee: number;
  /** Index of the mentor, from 0. */
  readonly mentor: number;
  /** The class this mentor falls into on the mentee's list: whole, 1 is best, equal levels are ties. */
  readonly menteeLevel: number;
  /** The class this mentee falls into on the mentor's list: whole, 1 is best, equal levels are ties. */
  readonly mentorLevel: number;
}

/**
 * A market of mentees who want one mentor each and mentors with seats: Hospitals/Residents with ties and
 * incomplete lists. A pair that is not listed is not acceptable. The order of `pairs` means nothing.
 */
export interface MatchingProblem {
  readonly menteeCount: number;
  /** How many mentees each mentor takes, by mentor index; their number is the number of mentors. */
  readonly capacities: readonly number[];
  readonly pairs: readonly AcceptablePair[];
}

/** What is wanted first: as many mentees with a mentor as can be found, or deferred acceptance as it stands. */
export type Aim = 'most' | 'choice';

/** Whose choices count more where both cannot be served. */
export type Favour = 'mentees' | 'mentors' | 'balanced';

/** One rank per person, distinct whole numbers; the smaller comes first wherever levels tie. */
export interface Lottery {
  readonly mentees: readonly number[];
  readonly mentors: readonly number[];
}

export interface MatchingOptions {
  /** Default `most`. */
  readonly aim?: Aim;
  /** Default `mentees`. */
  readonly favour?: Favour;
  /** Default: the order of the indices. */
  readonly lottery?: Lottery;
}

/** The mentor of each mentee, by index; null for a mentee without one. */
export type MentorOf = readonly (number | null)[];

export interface StableMatching {
  readonly mentorOf: MentorOf;
  /** How many mentees have a mentor. */
  readonly matched: number;
  /** No stable matching gives a mentor to more mentees than this. */
  readonly upperBound: number;
  /** True when `matched` reaches the bound: no stable matching is larger. */
  readonly provedLargest: boolean;
}
