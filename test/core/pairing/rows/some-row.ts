import { PAIRING_COLUMNS, type PairingRow } from '../../../../src/core/pairing/rows/pairing-row.js';
import { sealRow } from '../../../../src/core/pairing/rows/seal-row.js';

const EMPTY = Object.fromEntries(PAIRING_COLUMNS.map((column) => [column, ''])) as PairingRow;

/** A sealed row of Amina and Grace, otherwise empty but for the given cells. */
export function someRow(cells: Partial<PairingRow> = {}): PairingRow {
  const row: PairingRow = {
    ...EMPTY,
    mentor_name: 'Amina Yusuf',
    mentor_email: 'amina.yusuf@example.org',
    mentee_name: 'Grace Oyelaran',
    mentee_email: 'grace.oyelaran@example.org',
    status: 'matched',
    why: 'Amina Yusuf teaches Python, which Grace Oyelaran wants to learn.',
    ...cells,
  };
  return { ...row, seal: sealRow(row) };
}
