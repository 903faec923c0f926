import type { Mailbox } from '../../programme/programme.js';
import { writeTable } from '../../table/write-table.js';
import type { OutputFile } from '../../text/output-file.js';
import { writeDraft } from '../mail/write-draft.js';
import { bothAddresses, type WrittenLetter } from './written-letter.js';

const INDEX_COLUMNS = [
  'to',
  'mentor_name',
  'mentor_email',
  'mentee_name',
  'mentee_email',
  'subject',
  'body',
  'file',
] as const;

/** One letter as draft, page and text. */
export async function letterFiles(
  letter: WrittenLetter,
  from: Mailbox | null,
  date: string,
): Promise<readonly OutputFile[]> {
  const { fileName, mentor, mentee, subject, text, html } = letter;
  return [
    {
      path: `${fileName}.eml`,
      content: await writeDraft({ from, to: [mentor, mentee], subject, date, text, html }),
    },
    { path: `${fileName}.html`, content: html },
    { path: `${fileName}.txt`, content: text },
  ];
}

/** The letters as a table for mail merge: one row each, the body as plain text. */
export function letterTable(letters: readonly WrittenLetter[]): OutputFile {
  const rows = letters.map((letter) => [
    bothAddresses(letter),
    letter.mentor.name,
    letter.mentor.email,
    letter.mentee.name,
    letter.mentee.email,
    letter.subject,
    letter.text,
    `${letter.fileName}.eml`,
  ]);
  return { path: 'index.csv', content: writeTable(INDEX_COLUMNS, rows) };
}
