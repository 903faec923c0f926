import type { Programme } from '../programme/programme.js';
import type { Market } from './market.js';
import type { Pairing, Unmatched } from './pairing.js';
import type { Proof } from './proof/prove-pairings.js';

/** What `match` found: decided, proved and explained, not yet written. */
export interface PairedCohort {
  readonly programme: Programme;
  readonly lottery: string;
  readonly market: Market;
  /** By mentor key, then mentee key. */
  readonly pairings: readonly Pairing[];
  /** Mentees first, then mentors, each by key. */
  readonly unmatched: readonly Unmatched[];
  /** How many pairs any stable matching can have at most, fixed and kept ones included, in each round given the last. */
  readonly upperBound: number;
  /** True when no stable matching pairs more. */
  readonly provedLargest: boolean;
  readonly proof: Proof;
}
