import type { AnswersOfPair } from '../answers/answers-of-pair.js';
import type { MeetingFacts } from '../describe-meeting.js';
import type { SaidHours } from '../hours/say-hours.js';
import type { GuideTexts } from './guide-contents.js';
import type { MeetingWindow } from './meeting-window.js';
import type { OpenSkills } from './open-skills.js';

/** All that a guide's template may print: one meeting of one pair. Empty texts and lists are not known. */
export interface Guide extends GuideTexts {
  readonly programme: string;
  readonly organiser: string;
  /** Whom to tell when something does not work: an address or a sentence. */
  readonly contact: string;
  readonly meeting: GuideMeeting;
  /** The mentor's name, else the address. */
  readonly mentor: string;
  readonly mentee: string;
  readonly facts: GuideFacts | null;
  readonly portrait: GuidePortrait | null;
  readonly answers: AnswersOfPair;
}

/** The meeting a guide is about. */
export interface GuideMeeting {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly title: string;
  readonly purpose: string;
  readonly guest: string;
  /** A programme of one meeting needs no number. */
  readonly isOnly: boolean;
  readonly isLast: boolean;
}

/** Who meets and when; null in the guide when none of it is known. */
export interface GuideFacts
  extends Pick<MeetingFacts, 'sameClock' | 'mentorClock' | 'menteeClock' | 'languages'>,
    GuideHours {
  readonly mentorTitle: string;
  readonly menteeTitle: string;
  readonly window: MeetingWindow | null;
  /** Where the mentor lets people choose a time; empty unless it is an address of a page. */
  readonly bookingLink: string;
}

/** When in the week both are free, in one of three ways; the others are empty. */
export interface GuideHours {
  /** On one clock for both, or as a person wrote it. */
  readonly hours: string;
  /** The same hours on each one's clock. */
  readonly hoursByClock: readonly SaidHours[];
  /** The same where one clock changes within the window: from day to day, both included; YYYY-MM-DD. */
  readonly hoursByPeriod: readonly (MeetingWindow & { readonly hoursByClock: readonly SaidHours[] })[];
}

/** What these two want and bring; null in the guide when none of it is known. */
export interface GuidePortrait extends OpenSkills {
  readonly goals: readonly string[];
  readonly sharedSkills: readonly string[];
  /** What the mentor teaches besides the shared skills. */
  readonly alsoTeaches: readonly string[];
  readonly helpsWith: readonly string[];
  /** Fields and paths both have gone. */
  readonly sharedBackground: readonly string[];
}
