import type { Place } from '../../diagnostics/place.js';
import type { FieldName } from '../../programme/field-names.js';
import type { Table, TableRow } from '../../table/table.js';
import type { TimeStamp } from '../answers/dates/time-stamp.js';
import { isBlankFor } from '../answers/is-blank-for.js';
import type { ListSplitting } from '../answers/lists/list-splitting.js';
import type { Roles } from '../answers/read-role.js';
import type { ColumnField, ColumnUse, Side } from '../columns/column-use.js';
import type { CellAnswer } from '../columns/families/read-option-cell.js';

/** A file whose columns are understood. */
export interface UnderstoodTable {
  readonly table: Table;
  readonly role: Side | null;
  /** Ranked columns in the order of their ranks. */
  readonly columnsOf: ReadonlyMap<ColumnField, readonly ColumnUse[]>;
  /** The fields whose question stands in two sections of the form. */
  readonly askedTwice: ReadonlySet<ColumnField>;
  /** The columns that ask what somebody wants to be called. */
  readonly preferredNames: readonly ColumnUse[];
  /** The columns' titles on one line; a repeated one is numbered: `Email`, `Email (2)`. */
  readonly titles: readonly string[];
  /** What a cell of a column answers for a field; null when nothing. */
  readonly readCell: CellReader;
  /** The answers of a list one by one, without blanks. */
  readonly cutList: ListCutter;
  /** The roles that an answer to a question names; null when none. */
  readonly readRole: (question: string, answer: string) => Roles | null;
}

export type CellReader = (cell: string, column: ColumnUse, field: FieldName) => CellAnswer | null;

export type ListCutter = (list: string, splitting: ListSplitting) => readonly string[];

/** One row before its answers are read. */
export interface RawSignup {
  readonly source: UnderstoodTable;
  readonly row: TableRow;
  readonly submittedAt: TimeStamp | null;
  /** What the organiser put right under `people:`; replaces the cells. */
  readonly corrections: ReadonlyMap<FieldName, Correction>;
}

/** What the organiser wrote in place of an answer, and where. */
export interface Correction {
  readonly text: string;
  readonly place: Place | null;
}

/** A cell, or a correction, that answers something: trimmed, never blank. */
export interface Answer {
  readonly text: string;
  readonly signup: RawSignup;
  /** Null for a correction. */
  readonly column: ColumnUse | null;
  /** Where a correction stands in the settings; absent for a cell. */
  readonly correctedAt?: Place | null;
}

/**
 * The answers of a row to one question, in the order of the columns, or where cells put options in order, in theirs:
 * those put to everybody and to the row's roles. Where a row answers one question in two sections of a form, the column
 * with more answers counts. Empty when nothing was answered; null when the file does not ask.
 */
export function pickAnswers(signup: RawSignup, field: FieldName, roles: Roles): readonly Answer[] | null {
  const correction = signup.corrections.get(field);
  if (correction !== undefined) {
    const { text, place } = correction;
    return isBlankFor(field, text) ? [] : [{ text: text.trim(), signup, column: null, correctedAt: place }];
  }
  const columns = columnsFor(signup, field, roles);
  const [first, second] = columns;
  if (first === undefined) return null;
  // By far the most frequent case of what is asked of every row for every field.
  if (second === undefined) {
    const answer = readAnswer(signup, first, field);
    return answer === null ? [] : [{ text: answer.text, signup, column: first }];
  }
  const answered = columns.flatMap((column) => {
    const answer = readAnswer(signup, column, field);
    return answer === null ? [] : [{ column, answer }];
  });
  const counting = signup.source.askedTwice.has(field) ? onlyFullest(answered) : answered;
  return counting
    .toSorted((a, b) => a.answer.place - b.answer.place)
    .map(({ column, answer: { text } }) => ({ text, signup, column }));
}

/** What a row answers in one column for one field; null when nothing. */
export function readAnswer(
  { source, row }: RawSignup,
  column: ColumnUse,
  field: FieldName,
): CellAnswer | null {
  return source.readCell(row.cells[column.index] ?? '', column, field);
}

/** Of the answers to one question the one in the fullest column. */
function onlyFullest<Answered extends { readonly column: ColumnUse }>(
  answered: readonly Answered[],
): readonly Answered[] {
  const fullest = new Map<string, ColumnUse>();
  for (const { column } of answered) {
    const other = fullest.get(questionOf(column));
    if (other === undefined || isFuller(column, other)) fullest.set(questionOf(column), column);
  }
  return answered.filter(({ column }) => fullest.get(questionOf(column)) === column);
}

/** The same for columns of one field that put one question in two sections of a form, and no two rows or ranks of it. */
export function questionOf({ side, part, rank }: ColumnUse): string {
  return `${side} ${rank} ${part}`;
}

function isFuller(one: ColumnUse, other: ColumnUse): boolean {
  return one.answered > other.answered || (one.answered === other.answered && one.index < other.index);
}

/** The columns that put a question to somebody of these roles. */
export function columnsFor(
  { source }: RawSignup,
  field: ColumnField,
  { isMentor, isMentee }: Roles,
): readonly ColumnUse[] {
  const columns = source.columnsOf.get(field) ?? [];
  const isPut = ({ side }: ColumnUse): boolean => side === null || (side === 'mentor' ? isMentor : isMentee);
  return columns.every(isPut) ? columns : columns.filter(isPut);
}

/** Where a row stands, or one of its cells. */
export function placeOf({ source, row }: RawSignup, column?: ColumnUse): Place {
  const place = { file: source.table.file, row: row.number, line: row.line };
  return column === undefined ? place : { ...place, column: { index: column.index, title: column.header } };
}

/** The cell that an answer stands in; of a correction, its entry in the settings, else the row that it corrects. */
export function placeOfAnswer({ signup, column, correctedAt }: Answer): Place {
  return correctedAt ?? placeOf(signup, column ?? undefined);
}
