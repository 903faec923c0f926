import type { FieldName } from '../../programme/field-names.js';
import type { ListSplitting } from '../answers/lists/list-splitting.js';

/** What a column can feed: a field of a sign-up, or the state of a booking (declined, refunded). */
export type ColumnField = FieldName | 'status';

/** The role a question is put to. */
export type Side = 'mentor' | 'mentee';

/**
 * `set` by the organiser, `sure` (title and answers agree, or the title is the field's own name), `likely` (by the
 * title), `doubtful` (by the answers alone, or because no other column asks for it).
 */
export type Certainty = 'set' | 'sure' | 'likely' | 'doubtful';

/**
 * What a cell says: itself (`answer`); where each option has a column of its own, a tick for the option (`tick`), its
 * place in an order of wishes (`place`), that it is taught or wanted (`ability`), or what was typed beside the options
 * (`other`).
 */
export type CellMeaning = 'answer' | 'tick' | 'place' | 'ability' | 'other';

/** What one column of a file was taken for, and why. */
export interface ColumnUse {
  /** From 0. */
  readonly index: number;
  /** The title as written. */
  readonly header: string;
  /** How `columns:` names it: the question of a family of columns, else the title; numbered where it is repeated. */
  readonly name: string;
  /** Usually one; two for a "Skills" column that mentors and mentees share; none when the column is only kept. */
  readonly fields: readonly ColumnField[];
  /** Set for a question put to one role only ("As a mentor, …"), and for a yes or no to one role. */
  readonly side: Side | null;
  /**
   * The title without the part: `Which would you like to learn?` of `Which would you like to learn? [Python]`. Empty
   * where a form exports options without their question, the whole title where the column is no part of a question.
   */
  readonly question: string;
  /** The row of a grid question, or the option of a list question, that the column stands for. */
  readonly part: string | null;
  readonly cells: CellMeaning;
  /** The place in an order of wishes, from 1, of a column like "Second choice". */
  readonly rank: number | null;
  /** Whether the order of the answers says what is wanted most: the question ranks, or asks for an order. */
  readonly ranked: boolean;
  /** In words, for the organiser. */
  readonly reason: string;
  /** Null when the column feeds no field. */
  readonly certainty: Certainty | null;
  /** Null for a column that holds no lists. */
  readonly splitting: ListSplitting | null;
  /** How many rows answered. */
  readonly answered: number;
  /** How many rows said something in the column of an option that is neither a tick nor what its other cells say. */
  readonly unread: number;
  /** Up to three different answers, as written. */
  readonly samples: readonly string[];
}
