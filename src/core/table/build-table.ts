import { diagnose } from '../diagnostics/diagnostic.js';
import { findHeader } from './find-header.js';
import { fitRows } from './fit-rows.js';
import { isBlankRow } from './is-blank-row.js';
import type { TableRow } from './table.js';
import type { TableReading } from './table-reading.js';

/**
 * Makes a table of a file's rows, blank ones too: the header found, every row as wide as it. Rows that do not fit are
 * left out with an error each; a note says what stood above the header. No rows at all are an error and no table.
 */
export function buildTable(rows: readonly TableRow[], file: string): TableReading {
  const header = findHeader(rows);
  if (header === null) return { table: null, diagnostics: [diagnose('empty-table', { file }, {})] };
  const isFirst = rows.every((row) => row.number >= header.number || isBlankRow(row.cells));
  const place = { file, row: header.number, line: header.line };
  const notes = isFirst ? [] : [diagnose('rows-above-header', place, {})];
  const fitted = fitRows(header, rows, file);
  const table = { file, header: header.cells, headerRow: header.number, rows: fitted.rows };
  return { table, diagnostics: [...notes, ...fitted.diagnostics] };
}
