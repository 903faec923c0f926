import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { filledWidth } from './filled-width.js';
import { isBlankRow } from './is-blank-row.js';
import type { TableRow } from './table.js';

/** The rows after the header that hold anything, each as wide as it, and an error for each that cannot be. */
interface FittedRows {
  readonly rows: readonly TableRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Excel saves text in blocks of sixteen rows, counted from the first of the sheet. */
const EXCEL_BLOCK = 16;

/**
 * Gives each row as many cells as the header has. `rows` are all of the file, the header and blank ones too.
 *
 * Three kinds of uneven rows are what programs write, and pass: empty cells beyond the header, cells left out under
 * titles that are blank, and blocks of sixteen rows that all lack the same last cells (Excel leaves out the delimiters
 * of columns that are empty in a whole block; Google Sheets and LibreOffice write them all). Any other uneven row is an
 * error, also one that only lacks cells: it may as well be half of a row that was broken in two by a line break without
 * quotation marks.
 */
export function fitRows(header: TableRow, rows: readonly TableRow[], file: string): FittedRows {
  const expected = header.cells.length;
  const titled = filledWidth(header.cells);
  const blockWidths = measureBlocks(rows);
  const fitted: TableRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const row of rows) {
    if (row.number <= header.number || isBlankRow(row.cells)) continue;
    const cells = dropBlankSurplus(row.cells, expected);
    const isCutByExcel = cells.length === blockWidths.get(blockOf(row));
    if (cells.length === expected) {
      fitted.push({ ...row, cells });
    } else if (cells.length < expected && (cells.length >= titled || isCutByExcel)) {
      const missing = new Array<string>(expected - cells.length).fill('');
      fitted.push({ ...row, cells: [...cells, ...missing] });
    } else {
      const place = { file, row: row.number, line: row.line };
      diagnostics.push(diagnose('ragged-row', place, { cells: cells.length, expected }));
    }
  }
  return { rows: fitted, diagnostics };
}

function dropBlankSurplus(cells: readonly string[], expected: number): readonly string[] {
  let width = cells.length;
  while (width > expected && cells[width - 1]?.trim() === '') width -= 1;
  return width === cells.length ? cells : cells.slice(0, width);
}

function blockOf(row: TableRow): number {
  return Math.floor((row.number - 1) / EXCEL_BLOCK);
}

/** The width of the widest row of each block. */
function measureBlocks(rows: readonly TableRow[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const row of rows) {
    const block = blockOf(row);
    widths.set(block, Math.max(widths.get(block) ?? 0, row.cells.length));
  }
  return widths;
}
