import { writeTable } from '../../table/write-table.js';
import { findRecipients } from './check-recipients.js';
import type { WrittenGuide } from './written-guide.js';

const COLUMNS = [
  'to',
  'mentor_name',
  'mentor_email',
  'mentee_name',
  'mentee_email',
  'meeting',
  'window_from',
  'window_to',
  'subject',
  'markdown',
  'page',
  'calendar',
  'draft',
];

/** The index.csv beside the guides of one meeting: one row per guide, for the organiser who sends them by mail merge. */
export function writeGuideIndex(guides: readonly WrittenGuide[]): string {
  const rows = guides.map((written) => {
    const { path, title, row } = written;
    const { meeting, facts } = written.guide;
    const name = path.split('/').at(-1) ?? path;
    const to = findRecipients(row);
    return [
      to?.map(({ email }) => email).join(', ') ?? '',
      row.mentor_name,
      row.mentor_email,
      row.mentee_name,
      row.mentee_email,
      String(meeting.number),
      facts?.window?.from ?? '',
      facts?.window?.to ?? '',
      title,
      `${name}.md`,
      `${name}.html`,
      facts?.window ? `${name}.ics` : '',
      to === null ? '' : `${name}.eml`,
    ];
  });
  return writeTable(COLUMNS, rows);
}
