import type { Mailbox, Programme } from '../../programme/programme.js';
import { bothAddresses, type WrittenLetter } from './written-letter.js';

/** The fields of the template `letters-page`: the list of all letters, for the organiser. */
export interface LettersPage {
  readonly programme: string;
  readonly count: number;
  /** The address the drafts are from; blank when unknown. */
  readonly sender: string;
  readonly letters: readonly LetterEntry[];
}

interface LetterEntry {
  readonly mentor: string;
  readonly mentee: string;
  readonly to: string;
  readonly subject: string;
  /** Opens a new mail to both, the subject filled in. */
  readonly write: string;
  /** Files beside the page. */
  readonly draft: string;
  readonly page: string;
  readonly text: string;
  /** The letter as plain text, line by line. */
  readonly lines: readonly string[];
}

/** An example of each field: it declares the fields of the template. */
export const EXAMPLE_LETTERS: LettersPage = {
  programme: 'codebar Helsinki',
  count: 1,
  sender: 'aino@example.org',
  letters: [
    {
      mentor: 'Amina Yusuf',
      mentee: 'Grace Oyelaran',
      to: 'amina.yusuf@example.org, grace.oyelaran@example.org',
      subject: 'Amina Yusuf, meet Grace Oyelaran',
      write: 'mailto:amina.yusuf%40example.org',
      draft: '0001-amina-yusuf-grace-oyelaran.eml',
      page: '0001-amina-yusuf-grace-oyelaran.html',
      text: '0001-amina-yusuf-grace-oyelaran.txt',
      lines: ['Dear Amina Yusuf and Grace Oyelaran,'],
    },
  ],
};

/** All letters, as the organiser goes through them. */
export function describeLetters(
  letters: readonly WrittenLetter[],
  programme: Programme,
  from: Mailbox | null,
): LettersPage {
  return {
    programme: programme.programme ?? '',
    count: letters.length,
    sender: from?.email ?? '',
    letters: letters.map((letter) => ({
      mentor: letter.mentor.name,
      mentee: letter.mentee.name,
      to: bothAddresses(letter),
      subject: letter.subject,
      write: newMail(letter),
      draft: `${letter.fileName}.eml`,
      page: `${letter.fileName}.html`,
      text: `${letter.fileName}.txt`,
      lines: letter.text.trimEnd().split('\n'),
    })),
  };
}

/** RFC 6068. The body is left out: many programs cut a long one in silence. */
function newMail({ mentor, mentee, subject }: WrittenLetter): string {
  const [first, second] = [mentor.email, mentee.email].map((email) =>
    encodeURIComponent(email).replace('%40', '@'),
  );
  return `mailto:${first},${second}?subject=${encodeURIComponent(subject)}`;
}
