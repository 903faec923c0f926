import { unescapeFormula } from '../../table/formula-escape.js';
import type { Table, TableRow } from '../../table/table.js';
import { UNMATCHED_COLUMNS } from '../documents/write-unmatched.js';
import { PAIRING_COLUMNS } from '../rows/pairing-row.js';

/** Reads a cell of a file we wrote once, by its column's title, trimmed; a missing column is empty. */
export type CellReader = (row: TableRow, column: string) => string;

const OUR_HEADERS: ReadonlySet<string> = new Set([PAIRING_COLUMNS.join('\n'), UNMATCHED_COLUMNS.join('\n')]);

/** Formulas are unescaped only where the exact header tells that the file is ours as it was. */
export function createCellReader(table: Table): CellReader {
  const isOurs = OUR_HEADERS.has(table.header.join('\n'));
  return (row, column) => {
    const cell = row.cells[findColumn(table, column)] ?? '';
    return (isOurs ? unescapeFormula(cell) : cell).trim();
  };
}

/** Where a column stands, whatever the capitals and blanks of its title; -1 where there is none. */
export function findColumn({ header }: Table, column: string): number {
  return header.findIndex((title) => title.trim().toLowerCase() === column);
}
