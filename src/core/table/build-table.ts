import { diagnose } from '../diagnostics/diagnostic.js';
import { checkLengths } from './check-lengths.js';
import { checkRowCount } from './check-row-count.js';
import { filledWidth } from './filled-width.js';
import { findHeader } from './find-header.js';
import { fitRows } from './fit-rows.js';
import { isBlankRow } from './is-blank-row.js';
import type { TableRow } from './table.js';
import { tableLimits } from './table-limits.js';
import type { TableReading } from './table-reading.js';

/**
 * Makes a table of a file's rows, blank ones too: the header found, every row as wide as it, without the columns at the
 * end that hold nothing. Rows that do not fit are left out with an error each; a note says that something stood above
 * the header. There is no table without a header, nor one that is larger than `tableLimits`.
 */
export function buildTable(rows: readonly TableRow[], file: string): TableReading {
  const header = findHeader(rows);
  if (header === null) return { table: null, diagnostics: [diagnose('empty-table', { file }, {})] };
  const place = { file, row: header.number, line: header.line };
  const width = usedWidth(header, rows);
  if (width > tableLimits.columns) {
    const args = { count: width, most: tableLimits.columns };
    return { table: null, diagnostics: [diagnose('table-too-wide', place, args)] };
  }
  const tooLong = checkLengths(header, rows, file);
  const unreadable = new Set(tooLong.map((fault) => fault.place?.row));
  if (unreadable.has(header.number)) return { table: null, diagnostics: tooLong };

  const isFirst = rows.every((row) => row.number >= header.number || isBlankRow(row.cells));
  const notes = isFirst ? [] : [diagnose('rows-above-header', place, {})];
  const fitted = fitRows(header, rows, file);
  const isWhole = width === header.cells.length;
  const table = {
    file,
    header: isWhole ? header.cells : header.cells.slice(0, width),
    headerRow: header.number,
    rows: fitted.rows
      .filter((row) => !unreadable.has(row.number))
      .map((row) => (isWhole ? row : { ...row, cells: row.cells.slice(0, width) })),
  };
  const diagnostics = [...notes, ...tooLong, ...fitted.diagnostics, ...checkRowCount([table])];
  return { table, diagnostics };
}

/** How many of the header's columns hold anything, up to the last that does. */
function usedWidth(header: TableRow, rows: readonly TableRow[]): number {
  let width = filledWidth(header.cells);
  for (const { cells } of rows) {
    if (width >= header.cells.length) break;
    width = Math.max(width, Math.min(filledWidth(cells), header.cells.length));
  }
  return width;
}
