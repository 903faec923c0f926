import type { Beginning } from '../../begin-with.js';

/** Everybody with everybody, or where that is too much each mentee's top candidates. */
export type LevelMap =
  | { readonly kind: 'grid'; readonly mentors: readonly string[]; readonly rows: readonly GridRow[] }
  | { readonly kind: 'candidates'; readonly rows: Beginning<CandidateRow> };

export interface GridRow {
  readonly mentee: string;
  /** A cell for each mentor. */
  readonly cells: readonly GridCell[];
}

/** What two people are to each other. */
export interface GridCell {
  /** The class of the mentor on the mentee's list, 1 the best; null where a rule refuses the pair. */
  readonly menteeLevel: number | null;
  /** The class of the mentee on the mentor's list. */
  readonly mentorLevel: number | null;
  readonly isPaired: boolean;
}

export interface CandidateRow {
  readonly mentee: string;
  /** The best of the list. */
  readonly candidates: readonly Candidate[];
  /** How many mentors no rule refuses. */
  readonly acceptable: number;
  /** The mentors they have who are not among the candidates. */
  readonly others: readonly string[];
}

/** A mentor on a mentee's list. */
export interface Candidate {
  readonly mentor: string;
  readonly level: number;
  /** Points of both sides together. */
  readonly points: number;
  readonly isPaired: boolean;
}
