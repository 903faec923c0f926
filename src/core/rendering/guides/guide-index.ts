import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import { writeTable } from '../../table/write-table.js';
import type { Guide } from './guide.js';

/** A guide with the pair it belongs to, and its files' name without their endings. */
export interface GuideEntry {
  readonly name: string;
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

/** The index.csv beside the guides of one meeting: one row per guide, for the organiser who sends them by mail merge. */
export function writeGuideIndex(entries: readonly GuideEntry[]): string {
  const rows = entries.map(({ name, row, guide: { meeting, facts } }) => [
    String(meeting.number),
    meeting.title,
    facts?.window?.from ?? '',
    facts?.window?.to ?? '',
    row.mentor_name,
    row.mentor_email,
    row.mentee_name,
    row.mentee_email,
    `${name}.md`,
    `${name}.html`,
  ]);
  return writeTable(COLUMNS, rows);
}
