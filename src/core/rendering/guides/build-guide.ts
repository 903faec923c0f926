import { type PairingRow, splitListCell } from '../../pairing/rows/pairing-row.js';
import type { Programme } from '../../programme/programme.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { answersOfPair } from '../answers/answers-of-pair.js';
import type { SignupAnswers } from '../answers/read-answers.js';
import { describeClocks } from '../describe-clocks.js';
import { sharedLanguages } from '../shared-languages.js';
import { webAddress } from '../web-address.js';
import type { Language } from '../words/language.js';
import { sayLabel } from '../words/say-label.js';
import type { ProgrammeMeeting } from './build-meetings.js';
import { describeGuideHours } from './describe-guide-hours.js';
import type { Guide, GuideFacts, GuidePortrait } from './guide.js';
import { meetingWindow } from './meeting-window.js';
import { findOpenSkills, type Teachers } from './open-skills.js';

/** Which of a programme's meetings a guide is about: `number` from 1 to `count`. */
interface MeetingPosition {
  readonly number: number;
  readonly count: number;
}

/** What guides are built from besides their pair and its meeting. */
export interface GuideSources {
  readonly programme: Programme;
  readonly teachers: Teachers;
  readonly language: Language;
  /** What people answered to the form; null where no sign-ups were read. */
  readonly answers: SignupAnswers | null;
}

/** One meeting's guide for one pair: of the two it says what their row says, of the programme what it says itself. */
export function buildGuide(
  row: PairingRow,
  position: MeetingPosition,
  meeting: ProgrammeMeeting,
  sources: GuideSources,
): Guide {
  const { programme } = sources;
  const { number, count } = position;
  const { title, purpose, guest, ...texts } = meeting;
  const mentor = row.mentor_name.trim() || row.mentor_email;
  const mentee = row.mentee_name.trim() || row.mentee_email;
  const facts = buildFacts(row, position, sources);
  const portrait = buildPortrait(row, sources);
  return {
    programme: programme.programme ?? '',
    organiser: programme.organiser?.name ?? '',
    contact: programme.contact ?? programme.organiser?.email ?? '',
    meeting: { number, count, title, purpose, guest, isOnly: count === 1, isLast: number === count },
    mentor,
    mentee,
    facts: mentor !== '' || mentee !== '' || saysAnything(facts) ? facts : null,
    portrait: saysAnything(portrait) ? portrait : null,
    ...texts,
    answers: answersOfPair(row, sources.answers),
  };
}

function buildFacts(
  row: PairingRow,
  { number, count }: MeetingPosition,
  { programme, language }: GuideSources,
): GuideFacts {
  // Who was paired later than the programme began counts from the day of their own.
  const start = row.start.trim() || (programme.start ?? '');
  const window = meetingWindow(start, programme.months, number, count);
  const hours = describeGuideHours(row, programme, window, language);
  const tellsBothClocks = hours.hoursByPeriod.length > 0 || hours.hoursByClock.length > 1;
  return {
    mentorTitle: row.mentor_title.trim(),
    menteeTitle: row.mentee_title.trim(),
    window,
    bookingLink: webAddress(row.mentor_booking_link.trim()) ?? '',
    ...hours,
    ...describeClocks(row, tellsBothClocks, language),
    languages: sharedLanguages(row, language),
  };
}

function buildPortrait(row: PairingRow, { teachers, language }: GuideSources): GuidePortrait {
  const labels = (cell: string) => splitListCell(cell).map((item) => sayLabel(item, language));
  const sharedSkills = splitListCell(row.shared_skills);
  const shared = new Set(sharedSkills.map(normaliseKey));
  return {
    goals: splitListCell(row.mentee_goals),
    sharedSkills,
    ...findOpenSkills(row, teachers),
    alsoTeaches: splitListCell(row.mentor_teaches).filter((skill) => !shared.has(normaliseKey(skill))),
    helpsWith: labels(row.mentor_helps_with),
    sharedBackground: labels(row.shared_background),
  };
}

function saysAnything(group: GuideFacts | GuidePortrait): boolean {
  const values: readonly unknown[] = Object.values(group);
  return values.some(
    (value) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
}
