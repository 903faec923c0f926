import type { Mailbox, Programme } from '../../programme/programme.js';
import { isMailAddress } from '../../text/is-mail-address.js';
import type { LetterContact } from './letter-context.js';

/** Whom a letter names for silence, trouble and changes of plan: `contact`, else the organiser, else the sender. */
export function describeContact(programme: Programme, from: Mailbox | null, byReply: boolean): LetterContact {
  const contact = (programme.contact ?? programme.organiser?.email ?? from?.email ?? '').trim();
  return isMailAddress(contact)
    ? { address: contact, text: '', byReply }
    : { address: '', text: contact, byReply };
}

/** Who signs; blank when nobody was named. */
export function describeSigner({ organiser }: Programme, from: Mailbox | null): string {
  return organiser?.name || from?.name || '';
}
