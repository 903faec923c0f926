import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { createColumnPlace } from './create-column-place.js';
import { unescapeFormula } from './formula-escape.js';
import type { TableRow } from './table.js';
import { tableLimits } from './table-limits.js';

const { cellLength: LONGEST_CELL } = tableLimits;

/** An error for each row with a cell that no spreadsheet could hold; where it is the header, for that row alone. */
export function checkLengths(
  header: TableRow,
  rows: readonly TableRow[],
  file: string,
): readonly Diagnostic[] {
  // What we put before the lines of an answer does not make it too long.
  const isLong = (cell: string): boolean =>
    cell.length > LONGEST_CELL && unescapeFormula(cell).length > LONGEST_CELL;
  if (header.cells.some(isLong)) {
    const place = { file, row: header.number, line: header.line };
    return [diagnose('cell-too-long', place, { most: LONGEST_CELL })];
  }
  const tooLong = rows.flatMap((row) => {
    const index = row.cells.findIndex(isLong);
    return index < 0 ? [] : [{ ...row, index }];
  });
  if (tooLong.length === 0) return [];
  const columnAt = createColumnPlace(header, rows);
  return tooLong.map(({ number, line, index }) => {
    const place = { file, row: number, line, column: columnAt(index) };
    return diagnose('cell-too-long', place, { most: LONGEST_CELL });
  });
}
