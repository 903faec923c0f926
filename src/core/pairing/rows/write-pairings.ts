import { writeTable } from '../../table/write-table.js';
import { PAIRING_COLUMNS, type PairingRow } from './pairing-row.js';

/** pairings.csv: the contract's columns in the contract's order, one row per pair. */
export function writePairings(rows: Iterable<PairingRow>, options: { readonly excel: boolean }): string {
  return writeTable(PAIRING_COLUMNS, cellsOf(rows), options);
}

function* cellsOf(rows: Iterable<PairingRow>): Iterable<readonly string[]> {
  for (const row of rows) yield PAIRING_COLUMNS.map((column) => row[column]);
}
