import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Mailbox, Programme } from '../../programme/programme.js';
import { isMailAddress } from '../../text/is-mail-address.js';

/**
 * Who sends the letters: whom the command line names, else `from:`, else the organiser. Null with a warning where
 * nobody has an address: the drafts then leave the sender to the mail program. A wrong address is an error.
 */
export function chooseSender(
  programme: Programme,
  named: Mailbox | null,
): { readonly from: Mailbox | null; readonly diagnostics: readonly Diagnostic[] } {
  const { organiser } = programme;
  const organiserMailbox =
    organiser === null || organiser.email === null ? null : { name: organiser.name, email: organiser.email };
  const from = named ?? programme.from ?? organiserMailbox;
  if (from === null) {
    return { from, diagnostics: [diagnose('letter-sender-unknown', null, { signed: organiser !== null })] };
  }
  const problems = isMailAddress(from.email) ? [] : [diagnose('letter-sender-invalid', null, {})];
  return { from, diagnostics: problems };
}
