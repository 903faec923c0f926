import { stringify } from 'csv-stringify/sync';

import { escapeFormula } from './formula-escape.js';

/**
 * Writes a table as CSV (RFC 4180): commas, CRLF after every row, no byte order mark, formulas made harmless.
 * With `excel`, semicolons and a byte order mark, which a double click in Excel needs.
 * `readTable` and `unescapeFormula` give the cells back, line ends inside them as LF; rows that are all blank are lost.
 */
export function writeTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  options: { readonly excel?: boolean } = {},
): string {
  const excel = options.excel ?? false;
  return stringify(
    [header, ...rows].map((row) => row.map(escapeFormula)),
    {
      bom: excel,
      delimiter: excel ? ';' : ',',
      record_delimiter: '\r\n',
      // The library looks for CRLF and its own delimiter only; a reader takes a lone LF or CR for the end of a row,
      // and may guess at any of the delimiters.
      quoted_match: /[,;\t|\r\n]/,
    },
  );
}
