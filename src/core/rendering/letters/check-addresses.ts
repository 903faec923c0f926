import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { PAIRING_COLUMNS, type PairingRow } from '../../pairing/pairing-row.js';
import { isMailAddress } from '../../text/is-mail-address.js';

const ADDRESS_COLUMNS = [
  { role: 'mentor', title: 'mentor_email' },
  { role: 'mentee', title: 'mentee_email' },
] as const;

/** The header is row 1 of the pairings. */
const FIRST_ROW = 2;

/** An error for each address that is missing or that no mail can be sent to. */
export function checkAddresses(rows: readonly PairingRow[], file: string): readonly Diagnostic[] {
  return rows.flatMap((row, index) =>
    ADDRESS_COLUMNS.flatMap(({ role, title }) => {
      const address = row[title];
      if (isMailAddress(address)) return [];
      const column = { index: PAIRING_COLUMNS.indexOf(title), title };
      const place = { file, row: index + FIRST_ROW, column };
      return [diagnose('letter-address', place, { role, missing: address.trim() === '' })];
    }),
  );
}
