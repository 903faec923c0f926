import type { BareScore } from '../../scoring/pair-score.js';
import type { PairStatus, Round } from '../pairing.js';

/** Two people put together, by number, with what each is to the other. */
export interface HeldPair {
  readonly mentee: number;
  readonly mentor: number;
  readonly round: Round;
  readonly status: PairStatus;
  readonly scores: BareScore;
  /** Where each stands with the other; null where a rule refuses the pair. */
  readonly standings: { readonly mentee: number; readonly mentor: number } | null;
}

/** Whether a pair stood before the matching: fixed by the organiser, or kept. */
export function isSettled({ status }: Pick<HeldPair, 'status'>): boolean {
  return status !== 'matched';
}
