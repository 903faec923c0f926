import { stringify } from 'csv-stringify/sync';

import { escapeFormula } from './formula-escape.js';

/**
 * Rows are made and written a few at a time: a large cohort does not stand in memory cell by cell, and cells are gone
 * before memory is tidied up, which copies those that are still waiting.
 */
const ROWS_AT_A_TIME = 32;

/**
 * Writes a table as CSV (RFC 4180): commas, CRLF after every row, no byte order mark, formulas made harmless.
 * With `excel`, semicolons and a byte order mark, which a double click in Excel needs.
 * `readTable` and `unescapeFormula` give the cells back, line ends inside them as LF; rows that are all blank are lost.
 */
export function writeTable(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  options: { readonly excel?: boolean } = {},
): string {
  const excel = options.excel ?? false;
  let text = writeRows([header], { excel, bom: excel });
  let waiting: (readonly string[])[] = [];
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS_AT_A_TIME) continue;
    text += writeRows(waiting, { excel, bom: false });
    waiting = [];
  }
  return text + writeRows(waiting, { excel, bom: false });
}

function writeRows(
  rows: readonly (readonly string[])[],
  { excel, bom }: { readonly excel: boolean; readonly bom: boolean },
): string {
  return stringify(
    rows.map((row) => row.map(escapeFormula)),
    {
      bom,
      delimiter: excel ? ';' : ',',
      record_delimiter: '\r\n',
      // The library looks for CRLF and its own delimiter only; a reader takes a lone LF or CR for the end of a row,
      // and may guess at any of the delimiters. A build takes what begins a line like this for a command to it; a
      // quote before it changes nothing else.
      quoted_match: /[,;\t|\r\n]|^\s*(?:::|##)/,
    },
  );
}
