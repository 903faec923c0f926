import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { TableRow } from './table.js';

/** As many characters as a cell of Google Sheets holds; Excel holds fewer. */
const LONGEST_CELL = 50_000;

/** An error for each row with a cell that no spreadsheet could hold; where it is the header, for that row alone. */
export function checkLengths(
  header: TableRow,
  rows: readonly TableRow[],
  file: string,
): readonly Diagnostic[] {
  const isLong = (cell: string): boolean => cell.length > LONGEST_CELL;
  if (header.cells.some(isLong)) {
    const place = { file, row: header.number, line: header.line };
    return [diagnose('cell-too-long', place, { most: LONGEST_CELL })];
  }
  return rows.flatMap(({ number, line, cells }) => {
    const index = cells.findIndex(isLong);
    if (index < 0) return [];
    const title = header.cells[index];
    const column = title === undefined ? undefined : { index, title };
    return [diagnose('cell-too-long', { file, row: number, line, column }, { most: LONGEST_CELL })];
  });
}
