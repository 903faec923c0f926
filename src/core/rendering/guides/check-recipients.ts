import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { Mailbox } from '../../programme/programme.js';
import { isMailAddress } from '../../text/is-mail-address.js';

/** Both people of a pair, or null where mail cannot reach both. A person without a name goes by the address. */
export function findRecipients(row: PairingRow): readonly Mailbox[] | null {
  const both = [
    { name: row.mentor_name.trim() || row.mentor_email, email: row.mentor_email },
    { name: row.mentee_name.trim() || row.mentee_email, email: row.mentee_email },
  ];
  return both.every(({ email }) => isMailAddress(email)) ? both : null;
}

/** A warning for each pair whose guide comes without a draft; `places` has the place of each row. */
export function checkRecipients(
  rows: readonly PairingRow[],
  places: readonly Place[],
): readonly Diagnostic[] {
  return rows.flatMap((row, index) =>
    findRecipients(row) === null ? [diagnose('guide-without-draft', places[index] ?? null, {})] : [],
  );
}
