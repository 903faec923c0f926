import { diagnose } from '../diagnostics/diagnostic.js';
import { buildTable } from './build-table.js';
import { createColumnPlace } from './create-column-place.js';
import { createTableWatch } from './create-table-watch.js';
import { decodeText } from './decode-text.js';
import { findDelimiter } from './find-delimiter.js';
import { findHeader } from './find-header.js';
import { parseRows, type QuoteFault } from './parse-rows.js';
import type { TableRow } from './table.js';
import type { TableReading } from './table-reading.js';

/** The line by which a file names its own delimiter; a program that does not know it puts it between quotes. */
const SEPARATOR_LINE = /^(?:sep=([,;\t|])|"sep=([,;\t|])")(?:\n|$)/i;

/**
 * Reads a text table (comma, semicolon, tab or upright bar, whichever it uses; quoted as RFC 4180 says; any line ends, mixed too).
 *
 * A header without rows is a table without rows. Rows whose cells do not fit the header are left out of the table, with
 * an error each; a fault in the quotation marks leaves no table. Rows are counted as a spreadsheet shows them, so blank
 * ones count and a first line `sep=;` does not; lines are those of the file. Our own guard against formulas is left in
 * the cells. Never throws, whatever the bytes.
 */
export function readTable(bytes: Uint8Array, file: string): TableReading {
  const excess = createTableWatch(file)(bytes);
  if (excess !== null) return { table: null, diagnostics: [excess] };
  const { lines, diagnostics: refusals } = decodeLines(bytes, file);
  if (lines === null) return { table: null, diagnostics: refusals };

  const separator = SEPARATOR_LINE.exec(lines);
  const body = lines.slice(separator?.[0].length ?? 0);
  const delimiter = separator?.[1] ?? separator?.[2] ?? findDelimiter(body);
  const { rows, faults } = parseRows(body, delimiter, separator === null ? 1 : 2);
  if (faults.length === 0) return buildTable(rows, file);

  const header = findHeaderBefore(faults, rows);
  const columnAt = header === null ? () => undefined : createColumnPlace(header, rows);
  const quoteErrors = faults.map(({ code, row, line, column }) =>
    diagnose(code, { file, row, line, column: columnAt(column) }, {}),
  );
  const unevenRows = header === null ? [] : buildTable(rows, file).diagnostics;
  return { table: null, diagnostics: [...quoteErrors, ...unevenRows] };
}

/** The text with LF at the end of its lines; a step of its own, so that only one such text is held while it is parsed. */
function decodeLines(bytes: Uint8Array, file: string) {
  const { text, diagnostics } = decodeText(bytes, file);
  // Inside quotation marks too: the parser would count a CRLF there as two lines.
  return { lines: text?.replace(/\r\n?/g, '\n') ?? null, diagnostics };
}

/** Null when a faulty row stands before it: that may have been the header. */
function findHeaderBefore(faults: readonly QuoteFault[], rows: readonly TableRow[]): TableRow | null {
  const header = findHeader(rows);
  return header === null || faults.some((fault) => fault.row < header.number) ? null : header;
}
