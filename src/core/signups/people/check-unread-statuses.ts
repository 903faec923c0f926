import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { readNamedStatus } from '../answers/read-status.js';
import type { RecognisedColumn } from '../columns/recognised-column.js';
import { asksForState } from '../columns/recognisers/status-recognisers.js';
import type { SignupTable } from '../signup-table.js';

/**
 * Columns whose title asks for a state, but most of whose words are not known, where somebody's word says that they
 * left: nobody is left out for it, and that must not go by unseen.
 */
export function checkUnreadStatuses(
  { table }: SignupTable,
  columns: readonly RecognisedColumn[],
): readonly Diagnostic[] {
  return columns.flatMap(({ column, fields, open }) => {
    if (!open || fields.length > 0 || !asksForState(column.header)) return [];
    const leaving = [...column.counts].reduce(
      (sum, [answer, count]) => sum + (readNamedStatus(answer) === 'left' ? count : 0),
      0,
    );
    const place = { file: table.file, column: { index: column.index, title: column.header.text } };
    return leaving === 0 ? [] : [diagnose('status-unread', place, { leaving })];
  });
}
