import { type PairingRow, splitListCell } from '../../pairing/rows/pairing-row.js';
import { webAddress } from '../web-address.js';
import type { Language } from '../words/language.js';
import { sayLabel } from '../words/say-label.js';
import { textDirection } from '../words/text-direction.js';
import type { LetterContext } from './letter-context.js';
import { shortenList } from './shorten-list.js';

/** What the letter tells of the mentor. A person without a name goes by the address. */
export function describeMentor(
  row: PairingRow,
  restart: boolean,
  language: Language,
): LetterContext['mentor'] {
  const teaches = shortenList(splitListCell(row.mentor_teaches), splitListCell(row.shared_skills));
  return {
    name: row.mentor_name.trim() || row.mentor_email,
    email: row.mentor_email,
    pronouns: row.mentor_pronouns.trim(),
    now: describeWork(row.mentor_title, row.mentor_organisation, language),
    path: labelsOf(row.mentor_background, language),
    chat: row.mentor_chat.trim(),
    restart,
    teaches: teaches.items,
    teachesMore: teaches.more,
    helpsWith: labelsOf(row.mentor_helps_with, language),
    bookingLink: webAddress(row.mentor_booking_link.trim()) ?? '',
  };
}

/** What the letter tells of the mentee. */
export function describeMentee(
  row: PairingRow,
  restart: boolean,
  language: Language,
): LetterContext['mentee'] {
  const wants = shortenList(splitListCell(row.mentee_wants), splitListCell(row.shared_skills));
  return {
    name: row.mentee_name.trim() || row.mentee_email,
    email: row.mentee_email,
    pronouns: row.mentee_pronouns.trim(),
    now: describeWork(row.mentee_title, row.mentee_organisation, language),
    path: labelsOf(row.mentee_background, language),
    chat: row.mentee_chat.trim(),
    restart,
    wants: wants.items,
    wantsMore: wants.more,
    goals: labelsOf(row.mentee_goals, language),
  };
}

/** The items of a list cell; those that are words of ours in the language of the letter. */
function labelsOf(cell: string, language: Language): readonly string[] {
  return splitListCell(cell).map((item) => sayLabel(item, language));
}

/** Title and organisation, the second left out where the first names it already. */
function describeWork(title: string, organisation: string, { lists, direction }: Language): string {
  const parts = [title.trim(), title.includes(organisation.trim()) ? '' : organisation.trim()];
  // Within words that run the other way the comma of the letter would stand upside down.
  const comma = textDirection(parts.join(' '), direction) === direction ? lists.comma : ', ';
  return parts.filter((part) => part !== '').join(comma);
}
