import type { Person } from '../../signups/person.js';
import type { EarlierPair } from './earlier-pair.js';

/** A pair of before that stays. */
export interface KeptPair {
  readonly mentee: Person;
  readonly mentor: Person;
  /** The row that it comes from; its start and note stay with the pair. */
  readonly earlier: EarlierPair;
  /** Whether `together:` names it too: then it is fixed in the first place. */
  readonly isFixed: boolean;
}

/**
 * Why a pair of before ends: somebody did not sign up (`gone`), is left out by `withdrawn:`, or no longer has the role;
 * both are one person (`oneself`); `together:` gives the mentee somebody else; a rule that ends pairs forbids it; or the
 * mentor now takes fewer, and others are better placed on the mentor's list (`capacity`).
 */
export type EndReason =
  | 'gone'
  | 'withdrawn'
  | 'role'
  | 'oneself'
  | 'together'
  | 'apart'
  | 'avoid'
  | 'must'
  | 'capacity';

export interface EndedPair {
  readonly earlier: EarlierPair;
  /** The two as they signed up now; null for who did not. */
  readonly mentee: Person | null;
  readonly mentor: Person | null;
  readonly reason: EndReason;
  /** Whose going, or giving up the role, ended it; empty for other reasons. */
  readonly sides: readonly ('mentee' | 'mentor')[];
}

/** What becomes of the pairs of before, in the order of their rows. */
export interface Rematch {
  readonly kept: readonly KeptPair[];
  readonly ended: readonly EndedPair[];
}
