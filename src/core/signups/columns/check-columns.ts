import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { columnLetters } from '../../text/column-letters.js';
import type { SignupTable } from '../signup-table.js';
import type { ColumnField, ColumnUse } from './column-use.js';
import type { RepeatedColumn } from './keep-fullest.js';

/** Fields whose answers tell a mentor or a mentee where no column asks for the role. */
const ROLE_TELLERS: readonly ColumnField[] = ['role', 'teaches', 'learns', 'helpsWith', 'goals', 'capacity'];

/** What is wrong with the columns of one file, and what was decided between two of them. */
export function checkColumns(
  { table, role }: SignupTable,
  uses: readonly ColumnUse[],
  repeated: readonly RepeatedColumn[],
): readonly Diagnostic[] {
  const feeds = (...fields: readonly ColumnField[]): boolean =>
    uses.some((use) => use.fields.some((field) => fields.includes(field)));
  const place = { file: table.file };
  // A column without answers, as a form adds one for names that nobody gave, loses nothing.
  const lost = repeated.filter(({ dropped }) => dropped.column.answers.length > 0);
  const hasRole = role !== null || feeds(...ROLE_TELLERS) || uses.some(({ side }) => side !== null);
  return [
    ...(feeds('name', 'firstName', 'lastName') ? [] : [diagnose('name-column-missing', place, {})]),
    ...(feeds('email') ? [] : [diagnose('address-column-missing', place, {})]),
    ...(hasRole ? [] : [diagnose('role-column-missing', place, {})]),
    ...uses
      .filter(({ unread }) => unread > 0)
      .map(({ index, header, unread }) =>
        diagnose(
          'option-cells-unread',
          { file: table.file, column: { index, title: header } },
          { count: unread },
        ),
      ),
    ...lost.map(({ field, dropped: { column }, kept }) =>
      diagnose(
        'column-repeated',
        { file: table.file, column: { index: column.index, title: column.header.text } },
        { field, title: kept.column.header.text, letters: columnLetters(kept.column.index) },
      ),
    ),
  ];
}
