import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Mailbox, Programme } from '../../programme/programme.js';
import { invariant } from '../../text/invariant.js';
import { isMailAddress } from '../../text/is-mail-address.js';

/**
 * Who sends the letters: whom the command line names, else `from:`, else the organiser. Null with a warning where
 * nobody has an address: the drafts then leave the sender to the mail program.
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
  // The command line and the settings let nothing else pass; in a header anything else could do harm.
  invariant(isMailAddress(from.email), 'the sender of the letters has no mail address');
  return { from, diagnostics: [] };
}
