import { escapeFormula } from './formula-escape.js';

/**
 * Quotes are needed round a quote, a line break and the delimiter: a reader takes a lone LF or CR for the end of a row,
 * and may guess at any of the delimiters.
 */
const NEEDS_QUOTES = /[",;\t|\r\n]/;

/**
 * Writes a table as CSV (RFC 4180): commas, CRLF after every row, no byte order mark, formulas made harmless.
 * With `excel`, semicolons and a byte order mark, which a double click in Excel needs. Rows are made as they are written.
 * `readTable` and `unescapeFormula` give the cells back, line ends inside them as LF; rows that are all blank are lost.
 */
export function writeTable(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  options: { readonly excel?: boolean } = {},
): string {
  const excel = options.excel ?? false;
  const delimiter = excel ? ';' : ',';
  const writeRow = (row: readonly string[]): string => `${row.map(writeCell).join(delimiter)}\r\n`;
  let text = (excel ? BYTE_ORDER_MARK : '') + writeRow(header);
  for (const row of rows) text += writeRow(row);
  return text;
}

const BYTE_ORDER_MARK = '\uFEFF';

function writeCell(cell: string): string {
  const harmless = escapeFormula(cell);
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
