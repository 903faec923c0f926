import type { CohortFile } from '../read-cohort.js';

/** The habits of a program that writes tables as text. */
interface Habits {
  readonly name?: string;
  readonly role?: CohortFile['role'];
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly quoteAll?: boolean;
  readonly mark?: boolean;
  readonly encoding?: 'utf8' | 'utf16le';
}

/** A table as a file of delimited text: commas, CRLF and UTF-8 without a mark, unless the habits differ. */
export function delimitedText(table: readonly (readonly string[])[], habits: Habits = {}): CohortFile {
  const { name = 'signups.csv', role = null, delimiter = ',', lineEnd = '\r\n' } = habits;
  const { quoteAll = false, mark = false, encoding = 'utf8' } = habits;
  const cell = (text: string): string =>
    quoteAll || text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = table.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
  return { name, role, bytes: Buffer.from((mark ? '\ufeff' : '') + text, encoding) };
}
