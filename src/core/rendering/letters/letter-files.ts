import type { Mailbox } from '../../programme/programme.js';
import { writeTable } from '../../table/write-table.js';
import type { OutputFile } from '../../text/output-file.js';
import { writeDraft } from '../mail/write-draft.js';
import { addressLine, type WrittenLetter } from './written-letter.js';

const INDEX_COLUMNS = [
  'to',
  'letter',
  'mentor_name',
  'mentor_email',
  'mentee_name',
  'mentee_email',
  'subject',
  'body',
  'file',
] as const;

/** One letter as draft, page and text; `date` is an instant. */
export async function letterFiles(
  letter: WrittenLetter,
  from: Mailbox | null,
  date: string,
): Promise<readonly OutputFile[]> {
  const { fileName, to, replyTo, subject, text, html } = letter;
  return [
    {
      path: draftPath(fileName),
      content: await writeDraft({ from, to, replyTo, subject, date, text, html }),
      date,
    },
    { path: `${fileName}.html`, content: html },
    { path: `${fileName}.txt`, content: text },
  ];
}

/** Where the draft of a letter stands. */
export function draftPath(fileName: string): string {
  return `${fileName}.eml`;
}

/** The letters as a table for mail merge: one row each, the body as plain text. */
export function letterTable(letters: readonly WrittenLetter[]): OutputFile {
  const rows = letters.map((letter) => [
    addressLine(letter),
    letter.kind,
    letter.mentor?.name ?? '',
    letter.mentor?.email ?? '',
    letter.mentee?.name ?? '',
    letter.mentee?.email ?? '',
    letter.subject,
    letter.text,
    draftPath(letter.fileName),
  ]);
  return { path: 'index.csv', content: writeTable(INDEX_COLUMNS, rows) };
}
