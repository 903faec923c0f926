import { diagnose } from '../diagnostics/diagnostic.js';
import { checkLengths } from './check-lengths.js';
import { filledWidth } from './filled-width.js';
import { findHeader } from './find-header.js';
import { fitRows } from './fit-rows.js';
import { isBlankRow } from './is-blank-row.js';
import type { Table, TableRow } from './table.js';
import type { TableReading } from './table-reading.js';

/** As many as any spreadsheet program has: no form asks so much, and every title costs time. */
const MOST_COLUMNS = 16_384;

/**
 * Makes a table of a file's rows, blank ones too: the header found, every row as wide as it, without the columns at the
 * end that hold nothing. Rows that do not fit are left out with an error each; a note says that something stood above
 * the header. There is no table without a header, nor one that is larger than any spreadsheet could hold.
 */
export function buildTable(rows: readonly TableRow[], file: string): TableReading {
  const header = findHeader(rows);
  if (header === null) return { table: null, diagnostics: [diagnose('empty-table', { file }, {})] };
  const place = { file, row: header.number, line: header.line };
  const count = header.cells.length;
  if (count > MOST_COLUMNS) {
    return { table: null, diagnostics: [diagnose('table-too-wide', place, { count, most: MOST_COLUMNS })] };
  }
  const tooLong = checkLengths(header, rows, file);
  const unreadable = new Set(tooLong.map((fault) => fault.place?.row));
  if (unreadable.has(header.number)) return { table: null, diagnostics: tooLong };

  const isFirst = rows.every((row) => row.number >= header.number || isBlankRow(row.cells));
  const notes = isFirst ? [] : [diagnose('rows-above-header', place, {})];
  const fitted = fitRows(header, rows, file);
  const readable = fitted.rows.filter((row) => !unreadable.has(row.number));
  const table = { file, header: header.cells, headerRow: header.number, rows: readable };
  return { table: dropBlankTail(table), diagnostics: [...notes, ...tooLong, ...fitted.diagnostics] };
}

function dropBlankTail(table: Table): Table {
  const { header, rows } = table;
  let width = filledWidth(header);
  for (const { cells } of rows) {
    if (width === header.length) return table;
    width = Math.max(width, filledWidth(cells));
  }
  const narrowed = rows.map((row) => ({ ...row, cells: row.cells.slice(0, width) }));
  return width === header.length ? table : { ...table, header: header.slice(0, width), rows: narrowed };
}
