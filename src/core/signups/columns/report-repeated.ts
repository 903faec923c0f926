import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { columnLetters } from '../../text/column-letters.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { readRoleUnder } from '../answers/read-role-under.js';
import { readTick } from '../answers/read-tick.js';
import type { Column } from './column.js';
import type { ColumnField } from './column-use.js';
import type { RepeatedColumn } from './keep-fullest.js';
import type { RecognisedColumn } from './recognised-column.js';

/** Fields that two columns may answer differently without harm: a name in two ways, a buyer's address, two stories. */
const LOOSE: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'name',
  'firstName',
  'lastName',
  'email',
  'chat',
  'pronouns',
  'submittedAt',
  'background',
  'jobTitle',
  'organisation',
  'identity',
  'culture',
  'goals',
  'helpsWith',
]);

/** Tells of a column that asks what another asks; a warning where rows answer the two differently. */
export function reportRepeated(file: string, { field, dropped, kept }: RepeatedColumn): Diagnostic {
  const { index, header } = dropped.column;
  const place = { file, column: { index, title: header.text } };
  const args = { field, title: kept.column.header.text, letters: columnLetters(kept.column.index) };
  const isChosen = kept.certainty === 'set' || LOOSE.has(field);
  const rows = isChosen ? 0 : countDiffering(dropped, kept, field);
  return rows === 0
    ? diagnose('column-repeated', place, args)
    : diagnose('columns-disagree', place, { ...args, rows });
}

/** The rows that answer both columns, and not the same. */
function countDiffering(one: RecognisedColumn, other: RecognisedColumn, field: ColumnField): number {
  const differs =
    other.column.options.length > 0
      ? (cell: string, row: number) => !namesAllTicked(cell, other.column, row)
      : (cell: string, row: number) =>
          meaningOf(one, field, cell) !== meaningOf(other, field, other.column.cells[row] ?? '');
  return one.column.cells.filter(
    (cell, row) => one.column.answered[row] && other.column.answered[row] && differs(cell, row),
  ).length;
}

/** Whether a cell holds every option ticked beside it, as forms that export both put them one after another. */
function namesAllTicked(cell: string, { options }: Column, row: number): boolean {
  const words = normaliseKey(cell);
  return options
    .filter(({ column, part }) => readTick(column.cells[row] ?? '', part) === true)
    .every(({ part }) => words.includes(normaliseKey(part)));
}

function meaningOf({ column }: RecognisedColumn, field: ColumnField, cell: string): string {
  const roles = field === 'role' ? readRoleUnder(column.header.text, cell) : null;
  return roles === null ? normaliseKey(cell) : JSON.stringify([roles.isMentor, roles.isMentee]);
}
