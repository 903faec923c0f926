import type { PairingRow } from '../../pairing/pairing-row.js';
import { writeTable } from '../../table/write-table.js';
import type { Guide } from './guide.js';

/** A guide with the pair it belongs to, and its files' path without their endings. */
export interface GuideEntry {
  readonly path: string;
  readonly row: PairingRow;
  readonly guide: Guide;
}

const COLUMNS = [
  'meeting',
  'title',
  'from',
  'to',
  'mentor_name',
  'mentor_email',
  'mentee_name',
  'mentee_email',
  'markdown',
  'html',
];

/** index.csv: one row per guide, for the organiser who sends them by mail merge. */
export function writeGuideIndex(entries: readonly GuideEntry[]): string {
  const rows = entries.map(({ path, row, guide: { meeting, facts } }) => [
    String(meeting.number),
    meeting.title,
    facts?.window?.from ?? '',
    facts?.window?.to ?? '',
    row.mentor_name,
    row.mentor_email,
    row.mentee_name,
    row.mentee_email,
    `${path}.md`,
    `${path}.html`,
  ]);
  return writeTable(COLUMNS, rows);
}
