import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { PAIRING_COLUMNS, type PairingRow } from '../../pairing/rows/pairing-row.js';
import { isMailAddress } from '../../text/is-mail-address.js';

const ADDRESS_COLUMNS = [
  { role: 'mentor', title: 'mentor_email' },
  { role: 'mentee', title: 'mentee_email' },
] as const;

/** An error for each address that is missing or that no mail can be sent to; `places` has the place of each row. */
export function checkAddresses(rows: readonly PairingRow[], places: readonly Place[]): readonly Diagnostic[] {
  return rows.flatMap((row, index) =>
    ADDRESS_COLUMNS.flatMap(({ role, title }) => {
      const address = row[title];
      if (isMailAddress(address)) return [];
      const rowPlace = places[index];
      const column = { index: PAIRING_COLUMNS.indexOf(title), title };
      const place = rowPlace === undefined ? null : { ...rowPlace, column };
      return [diagnose('letter-address', place, { role, missing: address.trim() === '' })];
    }),
  );
}
