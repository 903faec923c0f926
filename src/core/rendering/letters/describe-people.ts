import { type PairingRow, splitListCell } from '../../pairing/rows/pairing-row.js';
import { webAddress } from '../web-address.js';
import { joinAnswers } from '../words/join-answers.js';
import type { LetterContext } from './letter-context.js';

/** What the letter tells of the mentor. A person without a name goes by the address. */
export function describeMentor(row: PairingRow): LetterContext['mentor'] {
  const told = {
    pronouns: row.mentor_pronouns.trim(),
    now: describeWork(row.mentor_title, row.mentor_organisation),
    path: joinAnswers(splitListCell(row.mentor_background)),
    chat: row.mentor_chat.trim(),
    teaches: splitListCell(row.mentor_teaches),
    teachesMore: false,
    helpsWith: joinAnswers(splitListCell(row.mentor_helps_with)),
  };
  return {
    name: row.mentor_name.trim() || row.mentor_email,
    email: row.mentor_email,
    restart: false,
    ...told,
    bookingLink: webAddress(row.mentor_booking_link.trim()) ?? '',
  };
}

/** What the letter tells of the mentee. */
export function describeMentee(row: PairingRow): LetterContext['mentee'] {
  const told = {
    pronouns: row.mentee_pronouns.trim(),
    now: describeWork(row.mentee_title, row.mentee_organisation),
    path: joinAnswers(splitListCell(row.mentee_background)),
    chat: row.mentee_chat.trim(),
    wants: splitListCell(row.mentee_wants),
    wantsMore: false,
    goals: joinAnswers(splitListCell(row.mentee_goals)),
  };
  return {
    name: row.mentee_name.trim() || row.mentee_email,
    email: row.mentee_email,
    restart: false,
    ...told,
  };
}

/** Title and organisation, the second left out where the first names it already. */
function describeWork(title: string, organisation: string): string {
  const parts = [title.trim(), title.includes(organisation.trim()) ? '' : organisation.trim()];
  return parts.filter((part) => part !== '').join(', ');
}
