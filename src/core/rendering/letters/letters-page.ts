import type { Mailbox, Programme } from '../../programme/programme.js';
import type { Language } from '../words/language.js';
import { draftPath } from './letter-files.js';
import { addressLine, type WrittenLetter } from './written-letter.js';

/** The fields of the template `letters-page`: the list of all letters, for the organiser. */
export interface LettersPage {
  /** ISO 639-1. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly programme: string;
  readonly count: number;
  /** The address the drafts are from; blank when unknown. */
  readonly sender: string;
  /** Letters that introduce people, and letters to people without a partner; a group without letters is left out. */
  readonly groups: readonly { readonly unmatched: boolean; readonly letters: readonly LetterEntry[] }[];
}

interface LetterEntry {
  /** Names of those it goes to. */
  readonly names: readonly string[];
  readonly to: string;
  readonly subject: string;
  /** Opens a new mail to them, the subject filled in. */
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
  language: 'en',
  direction: 'ltr',
  programme: 'codebar Helsinki',
  count: 1,
  sender: 'aino@example.org',
  groups: [
    {
      unmatched: false,
      letters: [
        {
          names: ['Amina Yusuf', 'Grace Oyelaran'],
          to: 'amina.yusuf@example.org, grace.oyelaran@example.org',
          subject: 'Amina Yusuf, meet Grace Oyelaran',
          write: 'mailto:amina.yusuf%40example.org',
          draft: 'amina-yusuf-grace-oyelaran-5c1b90ae.eml',
          page: 'amina-yusuf-grace-oyelaran-5c1b90ae.html',
          text: 'amina-yusuf-grace-oyelaran-5c1b90ae.txt',
          lines: ['Dear Amina Yusuf and Grace Oyelaran,'],
        },
      ],
    },
  ],
};

/** All letters, as the organiser goes through them. */
export function describeLetters(
  letters: readonly WrittenLetter[],
  programme: Programme,
  from: Mailbox | null,
  { code, direction }: Language,
): LettersPage {
  const groups = [false, true].map((unmatched) => ({
    unmatched,
    letters: letters
      .filter(({ mentor, mentee }) => (mentor === null || mentee === null) === unmatched)
      .map(describeEntry),
  }));
  return {
    language: code,
    direction,
    programme: programme.programme ?? '',
    count: letters.length,
    sender: from?.email ?? '',
    groups: groups.filter((group) => group.letters.length > 0),
  };
}

function describeEntry(letter: WrittenLetter): LetterEntry {
  return {
    names: letter.to.map(({ name }) => name),
    to: addressLine(letter),
    subject: letter.subject,
    write: newMail(letter),
    draft: draftPath(letter.fileName),
    page: `${letter.fileName}.html`,
    text: `${letter.fileName}.txt`,
    lines: letter.text.trimEnd().split('\n'),
  };
}

/** RFC 6068. The body is left out: many programs cut a long one in silence. */
function newMail({ to, subject }: WrittenLetter): string {
  const addresses = to.map(({ email }) => encodeURIComponent(email).replace('%40', '@'));
  return `mailto:${addresses.join(',')}?subject=${encodeURIComponent(subject)}`;
}
