import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { decodeText } from './decode-text.js';
import { findDelimiter } from './find-delimiter.js';
import { fitRows } from './fit-rows.js';
import { isBlankRow } from './is-blank-row.js';
import { parseRows, type QuoteFault } from './parse-rows.js';
import { recogniseFileKind } from './recognise-file-kind.js';
import type { Table, TableRow } from './table.js';

/** The line by which a file names its own delimiter. */
const SEPARATOR_LINE = /^sep=([,;\t|])(?:\n|$)/i;

/** A file's table, or null when its cells cannot be told apart, with every problem found. */
interface TableReading {
  readonly table: Table | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a CSV file (comma, semicolon or tab, whichever it uses; quoted as RFC 4180 says; any line ends, mixed too).
 *
 * The first row that is not blank is the header; a header without rows is a table without rows. Rows whose cells do
 * not fit the header are left out of the table, with an error each; a fault in the quotation marks leaves no table.
 * Rows are counted as a spreadsheet shows them, so blank ones count and a first line `sep=;` does not; lines are those
 * of the file. Our own guard against formulas is left in the cells. Never throws, whatever the bytes.
 */
export function readTable(bytes: Uint8Array, file: string): TableReading {
  const kind = recogniseFileKind(bytes);
  if (kind !== null) return { table: null, diagnostics: [diagnose('not-a-table', { file }, { kind })] };
  const { text, diagnostics: refusals } = decodeText(bytes, file);
  if (text === null) return { table: null, diagnostics: refusals };

  // Inside quotation marks too: the parser would count a CRLF there as two lines.
  const lines = text.replace(/\r\n?/g, '\n');
  const separator = SEPARATOR_LINE.exec(lines);
  const body = lines.slice(separator?.[0].length ?? 0);
  const firstLine = separator === null ? 1 : 2;
  const { rows, faults } = parseRows(body, separator?.[1] ?? findDelimiter(body), firstLine);

  const header = findHeader(rows, faults);
  const quoteErrors = faults.map((fault) => describeFault(fault, header, file));
  if (header === null) {
    const empty = diagnose('empty-table', { file }, {});
    return { table: null, diagnostics: faults.length > 0 ? quoteErrors : [empty] };
  }
  const fitted = fitRows(header, rows, file);
  return {
    table: faults.length > 0 ? null : { file, header: header.cells, rows: fitted.rows },
    diagnostics: [...quoteErrors, ...fitted.diagnostics],
  };
}

/** The first row that shows anything; null when there is none, or when a faulty one stands before it. */
function findHeader(rows: readonly TableRow[], faults: readonly QuoteFault[]): TableRow | null {
  const header = rows.find((row) => !isBlankRow(row.cells));
  if (header === undefined || faults.some((fault) => fault.row < header.number)) return null;
  return header;
}

function describeFault(fault: QuoteFault, header: TableRow | null, file: string): Diagnostic {
  const { code, row, line, column } = fault;
  const title = header?.cells[column];
  const cell = title === undefined ? undefined : { index: column, title };
  return diagnose(code, { file, row, line, column: cell }, {});
}
