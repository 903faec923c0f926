import type { Mailbox } from '../../programme/programme.js';
import type { OutputFile } from '../../text/output-file.js';
import { writeDraft } from '../mail/write-draft.js';
import { findRecipients } from './check-recipients.js';
import type { WrittenGuide } from './written-guide.js';

/**
 * One guide as Markdown, as a page, and as a draft to both, unless one of them has no address; `date` is an instant.
 */
export async function guideFiles(
  written: WrittenGuide,
  from: Mailbox | null,
  date: string,
): Promise<readonly OutputFile[]> {
  const { path, row, title: subject, markdown, html } = written;
  const pages = [
    { path: `${path}.md`, content: markdown },
    { path: `${path}.html`, content: html },
  ];
  const to = findRecipients(row);
  if (to === null) return pages;
  const draft = await writeDraft({ from, to, replyTo: to, subject, date, text: markdown, html });
  return [...pages, { path: draftPath(written), content: draft, date }];
}

/** Where the draft with a guide stands. */
export function draftPath({ path }: Pick<WrittenGuide, 'path'>): string {
  return `${path}.eml`;
}
