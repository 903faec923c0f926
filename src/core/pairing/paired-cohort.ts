import type { Preferences } from '../preferences/preferences.js';
import type { Programme } from '../programme/programme.js';
import type { Pairing, Unmatched } from './pairing.js';
import type { Proof } from './proof/judge-pairings.js';
import type { Rematch } from './rematch/rematch.js';
import type { Loosening } from './rematch/try-loosening.js';
import type { ExactOutcome } from './solving/solve-round.js';

/** What `match` found: decided, proved and explained, not yet written. */
export interface PairedCohort {
  readonly programme: Programme;
  readonly lottery: string;
  readonly preferences: Preferences;
  /** By mentor key, then mentee key. */
  readonly pairings: readonly Pairing[];
  /** Mentees first, then mentors, each by key. */
  readonly unmatched: readonly Unmatched[];
  /** What became of the pairs of an earlier file; null where none was given. */
  readonly rematch: Rematch | null;
  /** What letting go of kept pairs would gain; null where it was not asked. */
  readonly loosening: Loosening | null;
  /** How many pairs any stable matching can have at most, fixed and kept ones included, in each round given the last. */
  readonly upperBound: number;
  /** True when no stable matching pairs more. */
  readonly provedLargest: boolean;
  /** What became of the wish to prove it. */
  readonly exact: ExactOutcome;
  readonly proof: Proof;
  /** How many matched pairs hang on a tie. */
  readonly decidedByLottery: number;
}
