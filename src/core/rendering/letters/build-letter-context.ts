import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { Mailbox, Programme } from '../../programme/programme.js';
import { isMailAddress } from '../../text/is-mail-address.js';
import { describeMeeting } from '../describe-meeting.js';
import { describeMentee, describeMentor } from './describe-people.js';
import { describePlan } from './describe-plan.js';
import { describeReasons } from './describe-reasons.js';
import type { LetterContext } from './letter-context.js';

/**
 * Everything the letter to one pair may say, from its row and the programme.
 * `today` (YYYY-MM-DD) is the day of the letter; `from` is who sends it, null when unknown.
 */
export function buildLetterContext(
  row: PairingRow,
  programme: Programme,
  today: string,
  from: Mailbox | null,
): LetterContext {
  return {
    programme: programme.programme ?? '',
    organiser: programme.organiser?.name || from?.name || '',
    mentor: describeMentor(row),
    mentee: describeMentee(row),
    reasons: describeReasons(row),
    meeting: describeMeeting(row, programme),
    ...describePlan(row.start || (programme.start ?? ''), today, programme),
    contact: describeContact(programme, from),
  };
}

function describeContact(programme: Programme, from: Mailbox | null): LetterContext['contact'] {
  const contact = (programme.contact ?? programme.organiser?.email ?? from?.email ?? '').trim();
  return isMailAddress(contact)
    ? { address: contact, text: '', byReply: false }
    : { address: '', text: contact, byReply: false };
}
