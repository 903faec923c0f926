import type { Mailbox } from '../../programme/programme.js';

/** One letter, laid out and addressed, before it is put into files. */
export interface WrittenLetter {
  /** Name of its files without their endings. */
  readonly fileName: string;
  readonly mentor: Mailbox;
  readonly mentee: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Both addresses on one line, as the To field of a mail program takes them. */
export function bothAddresses(letter: WrittenLetter): string {
  return `${letter.mentor.email}, ${letter.mentee.email}`;
}
