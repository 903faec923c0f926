import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { Mailbox, Programme } from '../../programme/programme.js';
import { answersOfPair } from '../answers/answers-of-pair.js';
import type { SignupAnswers } from '../answers/read-answers.js';
import { describeMeeting } from '../describe-meeting.js';
import type { Language } from '../words/language.js';
import { describeContact, describeSigner } from './describe-contact.js';
import { describeMentee, describeMentor } from './describe-people.js';
import { describePlan } from './describe-plan.js';
import { describeReasons } from './describe-reasons.js';
import type { Restart, Restarts } from './find-restarts.js';
import type { LetterContext } from './letter-context.js';

/** The language in which `match` writes its sentences. */
const LANGUAGE_OF_WHY = 'en';

/** What all letters of a run have in common. */
export interface LetterSurroundings {
  readonly programme: Programme;
  readonly language: Language;
  /** Who sends them; null when unknown. */
  readonly from: Mailbox | null;
  readonly restarts: Restarts;
  /** What people answered to the form; null where no sign-ups were read. */
  readonly answers: SignupAnswers | null;
}

/** What holds for one letter beside its pair. */
export interface LetterOccasion {
  /** The day of the letter, YYYY-MM-DD. */
  readonly today: string;
  /** Whether each of the two gets a letter of their own. */
  readonly separate: boolean;
  readonly restart: Restart;
}

/** Everything the letters to one pair may say, from its row and the programme. */
export function buildLetterContext(
  row: PairingRow,
  { programme, language, from, answers }: LetterSurroundings,
  { today, separate, restart }: LetterOccasion,
): LetterContext {
  const quoteWhy = !separate && language.code === LANGUAGE_OF_WHY;
  return {
    programme: programme.programme ?? '',
    organiser: describeSigner(programme, from),
    mentor: describeMentor(row, restart.mentor, language),
    mentee: describeMentee(row, restart.mentee, language),
    reasons: describeReasons(row, quoteWhy ? row.why.trim() : '', language),
    meeting: describeMeeting(row, programme, language),
    ...describePlan(row.start || (programme.start ?? ''), today, programme),
    contact: describeContact(programme, from, separate),
    answers: answersOfPair(row, answers),
  };
}
