import type { Person } from '../../signups/person.js';
import type { EarlierPair } from './earlier-pair.js';

/**
 * Why a pair of before ends: somebody does not take part now (`gone`), is left out by `withdrawn:`, or no longer has the
 * role; both are one person (`oneself`); `together:` gives the mentee somebody else; a rule that ends pairs forbids it;
 * or the mentor takes fewer now, and others stand higher on the mentor's list (`capacity`).
 */
export type EndReason = 'gone' | 'withdrawn' | 'role' | 'oneself' | 'together' | EndingRule | 'capacity';

/** The rules that end a pair; what else may refuse two people does not part those who have met. */
export type EndingRule = 'apart' | 'avoid' | 'must';

export type Side = 'mentor' | 'mentee';

/** A pair of before that goes on. */
export interface KeptPair {
  readonly mentor: Person;
  readonly mentee: Person;
  /** When it began, YYYY-MM-DD: as its row says, else with the programme; empty where neither tells. */
  readonly start: string;
  /** What the organiser wrote beside it. */
  readonly note: string;
  /** Whether `together:` names the two: then they are a fixed pair first. */
  readonly isFixed: boolean;
  /** The row that it comes from. */
  readonly earlier: EarlierPair;
}

/** A pair of before that does not go on. */
export interface EndedPair {
  readonly earlier: EarlierPair;
  /** The two as they signed up now; null for who did not. */
  readonly mentor: Person | null;
  readonly mentee: Person | null;
  readonly reason: EndReason;
  /** Whose absence or role ended it; empty for other reasons. */
  readonly sides: readonly Side[];
  /** Who may be meant by a person who is gone: one whose name or address is nearly the same. Only ever a suggestion. */
  readonly nearest: Person | null;
}

/** What becomes of the pairs of before. */
export interface Rematch {
  /** By mentor key, then mentee key. */
  readonly kept: readonly KeptPair[];
  /** In the order of their rows. */
  readonly ended: readonly EndedPair[];
}
