import type { Programme } from '../../programme/programme.js';
import { hashText } from '../../text/hash-text.js';
import { proposeTime } from '../calendar/propose-time.js';
import { writeCalendar } from '../calendar/write-calendar.js';
import type { Template } from '../template/template.js';
import type { Guide } from './guide.js';
import type { WrittenGuide } from './written-guide.js';

/**
 * The calendar entry of one meeting of a pair, as an .ics file; null where the programme has no dates. `date` is the
 * instant of the file. The entry of the same meeting of the same two is always the same entry, whatever changes in it.
 */
export function writeGuideEntry(
  { guide, row }: Pick<WrittenGuide, 'guide' | 'row'>,
  programme: Programme,
  template: Template<Guide>,
  date: string,
): string | null {
  const window = guide.facts?.window ?? null;
  if (window === null) return null;
  const [title = '', ...lines] = template.render(guide).trim().split('\n');
  const pair = [row.mentor_email || row.mentor_name, row.mentee_email || row.mentee_name];
  const id = hashText(JSON.stringify([...pair, guide.meeting.number])).slice(0, 32);
  return writeCalendar({
    id: `${id}@mentorship.invalid`,
    time: proposeTime(row, programme, window),
    title,
    description: lines.join('\n').trim(),
    stamp: date,
  });
}
