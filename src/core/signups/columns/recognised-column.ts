import type { Column } from './column.js';
import type { Certainty, ColumnField, Side } from './column-use.js';

/** A question with what it was taken for; the stages of recognising hand it on, each a step nearer to a `ColumnUse`. */
export interface RecognisedColumn {
  readonly column: Column;
  readonly fields: readonly ColumnField[];
  readonly side: Side | null;
  readonly certainty: Certainty | null;
  readonly reason: string;
  /** The field it feeds instead where nothing else does and most answers are known skills. */
  readonly orSkills: ColumnField | null;
  /** Whether a guess may still be tried: nothing recognised the title. */
  readonly open: boolean;
  /** The part of a question that this column holds, where several columns that hold one question are all read. */
  readonly part?: string;
}

/** The same column feeding fewer fields; the reason changes when none is left. */
export function withoutFields(
  recognised: RecognisedColumn,
  fields: readonly ColumnField[],
  reason: string,
): RecognisedColumn {
  const left = recognised.fields.filter((field) => !fields.includes(field));
  if (left.length === recognised.fields.length) return recognised;
  return left.length > 0
    ? { ...recognised, fields: left }
    : { ...recognised, fields: [], certainty: null, reason };
}
