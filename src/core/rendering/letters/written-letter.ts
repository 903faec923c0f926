import type { Mailbox } from '../../programme/programme.js';
import type { LetterKind } from './letter-kind.js';

/** Whom a letter is about: both people of a pair, or one person without a partner. */
export interface LetterPeople {
  readonly mentor: Mailbox | null;
  readonly mentee: Mailbox | null;
}

/** One letter, laid out and addressed, before it is put into files. */
export interface WrittenLetter extends LetterPeople {
  readonly kind: LetterKind;
  /** Name of its files without their endings. */
  readonly fileName: string;
  readonly to: readonly Mailbox[];
  /** Whom an answer goes to; nobody but the sender where empty. */
  readonly replyTo: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** All addresses on one line, as the To field of a mail program takes them. */
export function addressLine({ to }: WrittenLetter): string {
  return to.map(({ email }) => email).join(', ');
}
