import type { Mailbox, Programme } from '../../programme/programme.js';
import type { OutputFile } from '../../text/output-file.js';
import { writeDraft } from '../mail/write-draft.js';
import type { Template } from '../template/template.js';
import { findRecipients } from './check-recipients.js';
import type { Guide } from './guide.js';
import { writeGuideEntry } from './write-guide-entry.js';
import type { WrittenGuide } from './written-guide.js';

/** What the files of a guide are made from besides the guide. */
export interface GuideFileSources {
  readonly programme: Programme;
  readonly entry: Template<Guide>;
  readonly from: Mailbox | null;
}

/**
 * One guide as Markdown, as a page, as a calendar entry where there are dates, and as a draft to both with all of it,
 * unless one of them has no address; `date` is an instant.
 */
export async function guideFiles(
  written: WrittenGuide,
  { programme, entry, from }: GuideFileSources,
  date: string,
): Promise<readonly OutputFile[]> {
  const { path, row, title: subject, markdown, html } = written;
  const calendar = writeGuideEntry(written, programme, entry, date);
  const pages = [
    { path: `${path}.md`, content: markdown },
    { path: `${path}.html`, content: html },
    ...(calendar === null ? [] : [{ path: `${path}.ics`, content: calendar, date }]),
  ];
  const to = findRecipients(row);
  if (to === null) return pages;
  const letter = { from, to, replyTo: to, subject, date, text: markdown, html };
  const draft = await writeDraft({ ...letter, calendar });
  return [...pages, { path: `${path}.eml`, content: draft, date }];
}

/** The file that tells as of which day a guide was written: the draft, which holds all of it, if there is one. */
export function datedPath({ path, row }: Pick<WrittenGuide, 'path' | 'row'>): string {
  return findRecipients(row) === null ? `${path}.ics` : `${path}.eml`;
}
