import { hashText } from '../../text/hash-text.js';
import { PAIRING_COLUMNS, type PairingColumn, type PairingRow } from './pairing-row.js';

/** What an organiser may type into a row without breaking its seal. */
const OPEN_COLUMNS: ReadonlySet<PairingColumn> = new Set(['start', 'note', 'seal']);

/** The columns whose cells belong together. */
export const SEALED_COLUMNS = PAIRING_COLUMNS.filter((column) => !OPEN_COLUMNS.has(column));
const SEAL_DIGITS = 12;

/** Before the digits: a spreadsheet takes `004512678903` and `12e456789012` for numbers, and saves them as such. */
const SEAL_LETTER = 's';

/**
 * A short hash over the cells of one row that belong together. A swapped address leaves the rest of its row about
 * somebody else; the seal tells. It guards against slips, not against forgery.
 */
export function sealRow(row: Omit<PairingRow, 'seal'>): string {
  const cells = SEALED_COLUMNS.map((column) => (column === 'seal' ? '' : row[column]));
  return SEAL_LETTER + hashText(JSON.stringify(cells)).slice(0, SEAL_DIGITS);
}
