import MailComposer from 'nodemailer/lib/mail-composer';

import type { Mailbox } from '../../programme/programme.js';
import { hashText } from '../../text/hash-text.js';
import { invariant } from '../../text/invariant.js';
import { isMailAddress } from '../../text/is-mail-address.js';
import { headerText } from './header-text.js';

/** A mail that waits to be sent. */
export interface Draft {
  /** Null leaves the sender to the mail program that opens the draft. */
  readonly from: Mailbox | null;
  /** Addresses are validated already. */
  readonly to: readonly Mailbox[];
  /** Whom an answer goes to; the sender alone where empty. */
  readonly replyTo: readonly Mailbox[];
  readonly subject: string;
  /** An instant, ISO 8601 in UTC. */
  readonly date: string;
  readonly text: string;
  readonly html: string;
  /** An iCalendar file that comes with the mail. */
  readonly calendar?: string | null;
}

/** Mail programs open a file with this header as a draft, not as a mail received. */
const UNSENT = { 'X-Unsent': '1' };
/** Reserved by RFC 2606: no mail ever belongs to it. */
const NO_DOMAIN = 'mentorship.invalid';

/** Writes a draft as an .eml file (RFC 5322, text and HTML parts, CRLF): the same bytes for the same draft. */
export async function writeDraft(draft: Draft): Promise<Uint8Array> {
  const to = draft.to.map(addressOf);
  const from = draft.from === null ? null : addressOf(draft.from);
  const replyTo = draft.replyTo.map(addressOf);
  const said = [draft.subject, draft.text, draft.html, ...(draft.calendar ? [draft.calendar] : [])];
  const hash = hashText(JSON.stringify([from, to, ...said])).slice(0, 32);
  const composer = new MailComposer({
    ...(from === null ? {} : { from }),
    to,
    ...(replyTo.length === 0 ? {} : { replyTo }),
    envelope: { from: from?.address ?? false, to: to.map(({ address }) => address) },
    subject: headerText(draft.subject),
    date: instant(draft.date),
    messageId: `<${hash}@${domainOf(from?.address)}>`,
    text: draft.text,
    html: draft.html,
    attachments: attachmentsOf(draft),
    headers: UNSENT,
    baseBoundary: hash,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Mail programs that know calendars offer to take the entry in with a click. */
function attachmentsOf({ calendar }: Draft) {
  if (!calendar) return [];
  const contentType = 'text/calendar; charset=utf-8; method=PUBLISH';
  return [{ filename: 'meeting.ics', content: calendar, contentType }];
}

function addressOf({ name, email }: Mailbox): { readonly name: string; readonly address: string } {
  invariant(isMailAddress(email), 'a letter was to be sent to something that is no address');
  return { name: headerText(name), address: email };
}

/** Only the one form of a date that reads the same on every machine. */
function instant(date: string): Date {
  invariant(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(date),
    'the date of letters is no UTC instant',
  );
  return new Date(date);
}

function domainOf(address: string | undefined): string {
  const domain = address?.split('@').at(-1) ?? NO_DOMAIN;
  return /^[\w.-]+$/.test(domain) ? domain : NO_DOMAIN;
}
