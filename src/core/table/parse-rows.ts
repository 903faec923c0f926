import { CsvError, type Options, parse } from 'csv-parse/sync';

import { cutIntoBlocks } from './cut-into-blocks.js';
import { createCellSharer } from './share-cells.js';
import type { TableRow } from './table.js';

/** A cell whose quotation marks do not fit: one opens it that no other closes, or one stands in its middle. */
export interface QuoteFault {
  readonly code: 'unclosed-quote' | 'stray-quote';
  readonly row: number;
  /** The line of the file on which the cell begins, from 1. */
  readonly line: number;
  /** The cell's column, from 0. */
  readonly column: number;
}

/** The rows of a text, blank ones too, of any width; those with a fault are left out. */
interface ParsedRows {
  readonly rows: readonly TableRow[];
  /** The first of each faulty row. */
  readonly faults: readonly QuoteFault[];
}

/** The parser copies the cell so far for each fault: without a limit, a file full of quotes would take forever. */
const FAULTS_SOUGHT = 100;

/** Splits a text whose line ends are LF into rows; `firstLine` is the line of the file on which it begins. */
export function parseRows(text: string, delimiter: string, firstLine: number): ParsedRows {
  const format: Options = { delimiter, record_delimiter: '\n', relax_column_count: true };
  try {
    return { rows: parseSoundRows(text, format, firstLine), faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return parseFaultyRows(text, format, firstLine);
  }
}

/** Throws the parser's error at the first fault. */
function parseSoundRows(text: string, format: Options, firstLine: number): readonly TableRow[] {
  const share = createCellSharer();
  const rows: TableRow[] = [];
  let line = firstLine;
  for (const block of cutIntoBlocks(text)) {
    const records: readonly (readonly string[])[] = parse(block, format);
    for (const cells of records) {
      rows.push({ number: rows.length + 1, line, cells: share(cells) });
      line += 1 + countLineBreaks(cells);
    }
  }
  return rows;
}

/**
 * Reads once more and goes on after each fault. The parser does not say in which row a fault stands,
 * so this follows it cell by cell, which takes ten times as long: fine for a file that must be mended anyway.
 */
function parseFaultyRows(text: string, format: Options, firstLine: number): ParsedRows {
  const rows: TableRow[] = [];
  const faults = new Map<number, QuoteFault>();
  const enough = new Error('Enough faults.');
  // The row that the last complete cell belongs to, the line on which it begins, and the line that cell ends on.
  let number = 0;
  let rowLine = firstLine;
  let line = firstLine - 1;
  let sought = 0;
  const cast: Options['cast'] = (cell, { index }) => {
    if (index === 0) {
      number += 1;
      line += 1;
      rowLine = line;
    }
    line += countLineBreaks([cell]);
    return cell;
  };
  const on_record: Options['on_record'] = (cells) => {
    rows.push({ number, line: rowLine, cells });
    return null;
  };
  const on_skip: Options['on_skip'] = (error) => {
    const { code: reason, index: column }: Partial<CsvError> = error ?? {};
    const isNewRow = column === 0;
    const row = isNewRow ? number + 1 : number;
    const code = reason === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'stray-quote';
    const fault = { code, row, line: isNewRow ? line + 1 : line, column: Number(column) } as const;
    if (!faults.has(row)) faults.set(row, fault);
    sought += 1;
    if (sought === FAULTS_SOUGHT) throw enough;
    return undefined;
  };
  try {
    parse(text, { ...format, cast, on_record, on_skip, skip_records_with_error: true });
  } catch (error) {
    if (error !== enough) throw error;
  }
  return { rows, faults: [...faults.values()] };
}

function countLineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
