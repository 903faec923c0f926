import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { PAIRING_COLUMNS, type PairingRow } from '../../pairing/rows/pairing-row.js';
import { isMailAddress } from '../../text/is-mail-address.js';

const ROLES = ['mentor', 'mentee'] as const;

/** An error for each address of a pair that is missing or that no mail can be sent to; row by row at `places`. */
export function checkAddresses(rows: readonly PairingRow[], places: readonly Place[]): readonly Diagnostic[] {
  return rows.flatMap((row, index) =>
    ROLES.flatMap((role) => {
      const title = `${role}_email` as const;
      const rowPlace = places[index];
      const column = { index: PAIRING_COLUMNS.indexOf(title), title };
      const place = rowPlace === undefined ? null : { ...rowPlace, column };
      return checkAddress({ role, email: row[title], place });
    }),
  );
}

/** The same for one person. */
export function checkAddress(person: {
  readonly role: (typeof ROLES)[number];
  readonly email: string;
  readonly place: Place | null;
}): readonly Diagnostic[] {
  const { role, email, place } = person;
  return isMailAddress(email)
    ? []
    : [diagnose('letter-address', place, { role, missing: email.trim() === '' })];
}
