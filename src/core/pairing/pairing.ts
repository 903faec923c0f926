import type { Programme } from '../programme/programme.js';
import type { PairScore } from '../scoring/pair-score.js';
import type { Person } from '../signups/person.js';
import type { Market } from './market.js';
import type { Proof } from './proof/prove-pairings.js';

/** A mentor and a mentee put together. */
export interface Pairing {
  readonly mentee: Person;
  readonly mentor: Person;
  /** `fixed`: the organiser put them together; `matched`: the matching did. */
  readonly status: 'matched' | 'fixed';
  readonly score: PairScore;
  /** 1 + the number of acceptable partners at a strictly better level; null for a fixed pair that a rule refuses. */
  readonly menteeChoice: number | null;
  readonly mentorChoice: number | null;
  /** Why a person should look at this pair; empty for most. */
  readonly reviews: readonly ReviewReason[];
}

/**
 * `low-score`: below 40 points; `lottery`: somebody else, equally good for the mentor, wanted the seat more than what
 * they got; `track`: a much better fit of a later track went without; `organisation`: both work in one place;
 * `against-rule`: fixed although a rule refuses it.
 */
export type ReviewReason = 'low-score' | 'lottery' | 'track' | 'organisation' | 'against-rule';

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

/** What `match` found: decided, proved and explained, not yet written. */
export interface PairedCohort {
  readonly programme: Programme;
  readonly lottery: string;
  readonly market: Market;
  /** By mentor key, then mentee key. */
  readonly pairings: readonly Pairing[];
  /** Mentees first, then mentors, each by key. */
  readonly unmatched: readonly Unmatched[];
  /** How many pairs any stable matching can have at most, fixed pairs included. */
  readonly upperBound: number;
  /** True when no stable matching pairs more. */
  readonly provedLargest: boolean;
  readonly proof: Proof;
}
