import type { PairScore } from '../scoring/pair-score.js';
import type { Person } from '../signups/person.js';

/** How a pair came about: the matching found it, it was kept from an earlier run, or the organiser ordered it. */
export type PairStatus = 'matched' | 'kept' | 'fixed';

/** A mentor and a mentee put together. */
export interface Pairing {
  readonly mentee: Person;
  readonly mentor: Person;
  readonly status: PairStatus;
  /** 2 where the mentee had a mentor already when this one was found. */
  readonly round: Round;
  /** Computed each time it is asked for. */
  readonly score: PairScore;
  /** 1 + the number of acceptable partners at a strictly better level; null where a rule refuses the pair. */
  readonly menteeChoice: number | null;
  readonly mentorChoice: number | null;
  /** When this pair begins, YYYY-MM-DD, or empty. */
  readonly start: string;
  /** What the organiser wrote beside the pair in an earlier pairings file. */
  readonly note: string;
  /** Why a person should look at this pair; empty for most. */
  readonly reviews: readonly ReviewReason[];
}

/** First everybody gets one mentor, then, with `mentorsPerMentee: 2`, a second one from the seats left over. */
export type Round = 1 | 2;

/**
 * `low-score`: below 40 points; `lottery`: somebody else, equally good for the mentor, wanted the seat more than what
 * they got; `track`, `waited`: a much better fit went without, being of a later track, or not having waited last time;
 * `mutual`: each mentors the other; `organisation`: both work in one place; `against-rule`: a rule refuses the pair.
 */
export type ReviewReason =
  | 'low-score'
  | 'lottery'
  | 'track'
  | 'waited'
  | 'mutual'
  | 'organisation'
  | 'against-rule';

/** Why something is as it is, and what would help: a sentence each, without anybody's name. */
export interface Explanation {
  readonly reason: string;
  readonly remedy: string;
}

/** A mentee without a mentor, or a mentor with free seats. */
export interface Unmatched extends Explanation {
  readonly role: 'mentee' | 'mentor';
  readonly person: Person;
}
