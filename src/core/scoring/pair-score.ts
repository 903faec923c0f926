import type { CriterionId } from '../signups/person.js';
import type { Fit } from './criterion.js';
import type { Sides } from './sides.js';

/** One side's view of a pair. */
export interface SideScore {
  /** 0 to 1000: the floored weighted mean over what this side asked; 1000 when it asked nothing. */
  readonly score: number;
  readonly fits: Readonly<Record<CriterionId, Fit | null>>;
}

/** Both sides' views of one pair. */
export type PairScore = Sides<SideScore>;

/** The same without the reasons. */
export type BareScore = Sides<number>;
