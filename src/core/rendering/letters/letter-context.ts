import { type AnswersOfPair, NO_ANSWERS } from '../answers/answers-of-pair.js';
import type { MeetingFacts } from '../describe-meeting.js';
import { asOwnWords, type OwnWords } from '../template/own-words.js';

/** What a letter knows of one person. Blank texts and empty lists are "not answered, or not to be quoted". */
interface LetterPerson {
  readonly name: string;
  readonly email: string;
  readonly pronouns: string;
  readonly now: string;
  /** Fields and ways of the background. */
  readonly path: readonly string[];
  readonly chat: string;
  /** True for somebody who worked with another person before, and begins anew with this one. */
  readonly restart: boolean;
}

/** The fields of the templates `introduction…`, for one pair. */
export interface LetterContext {
  readonly programme: string;
  /** Who signs; blank when nobody was named. */
  readonly organiser: string;
  readonly mentor: LetterPerson & {
    readonly teaches: readonly string[];
    /** Whether `teaches` was shortened. */
    readonly teachesMore: boolean;
    readonly helpsWith: readonly string[];
    readonly bookingLink: string;
  };
  readonly mentee: LetterPerson & {
    readonly wants: readonly string[];
    /** Whether `wants` was shortened. */
    readonly wantsMore: boolean;
    readonly goals: readonly string[];
  };
  readonly reasons: {
    readonly any: boolean;
    /** One plain sentence; blank outside English, and in a letter to one of the two. */
    readonly why: OwnWords;
    /** What `why` leaves out. */
    readonly skills: readonly string[];
    readonly topics: readonly string[];
    readonly paths: readonly string[];
  };
  readonly firstWord: {
    readonly byMentor: boolean;
    /** YYYY-MM-DD where the start leaves enough time, else blank: then `days` counts. */
    readonly until: string;
    readonly days: number;
  };
  readonly meeting: MeetingFacts;
  readonly plan: {
    readonly meetings: number;
    readonly months: number;
    readonly single: boolean;
    readonly monthly: boolean;
    /** YYYY-MM-DD, or blank. */
    readonly start: string;
    readonly end: string;
  };
  readonly contact: LetterContact;
  readonly answers: AnswersOfPair;
}

/** Whom to tell of silence or trouble: an address, else a sentence, else neither. */
export interface LetterContact {
  readonly address: string;
  readonly text: string;
  /** Whether a reply to the letter reaches whoever sent it, and not the two of a pair. */
  readonly byReply: boolean;
}

/** An example of each field: it declares the fields of the template. */
export const EXAMPLE_LETTER: LetterContext = {
  programme: 'codebar Helsinki',
  organiser: 'Aino Laine',
  mentor: {
    name: 'Amina Yusuf',
    email: 'amina.yusuf@example.org',
    pronouns: 'she/her',
    now: 'Data engineer',
    path: ['career change', 'teaching'],
    chat: '@amina',
    restart: true,
    teaches: ['Python', 'SQL'],
    teachesMore: true,
    helpsWith: ['Changing career', 'Interview practice'],
    bookingLink: 'https://book.example.org/amina',
  },
  mentee: {
    name: 'Grace Oyelaran',
    email: 'grace.oyelaran@example.org',
    pronouns: 'she/her',
    now: 'Primary school teacher',
    path: ['teaching'],
    chat: '@grace',
    restart: true,
    wants: ['Python', 'SQL'],
    wantsMore: true,
    goals: ['I want to move from teaching into data work and pass my first interviews.'],
  },
  reasons: {
    any: true,
    why: asOwnWords('Amina Yusuf teaches Python and SQL, which Grace Oyelaran wants to learn.', [
      'Amina Yusuf',
      'Grace Oyelaran',
    ]),
    skills: ['Git'],
    topics: ['Interviews'],
    paths: ['career change', 'teaching'],
  },
  firstWord: { byMentor: true, until: '2026-10-05', days: 2 },
  meeting: {
    any: true,
    hours: 'Mon–Fri 17:00–20:00',
    hoursByClock: [{ hours: 'Mon–Fri 17:00–20:00', clock: 'Helsinki' }],
    sameClock: 'Helsinki',
    mentorClock: 'Helsinki',
    menteeClock: 'London',
    formats: ['calls', 'questions by chat'],
    languages: ['English', 'Finnish'],
    minutesPerMonth: '60',
    chat: 'the channel "mentoring"',
  },
  plan: { meetings: 6, months: 6, single: false, monthly: true, start: '2026-10-05', end: '2027-04-05' },
  contact: { address: 'help@example.org', text: 'Ask at the desk on Tuesday evenings.', byReply: true },
  answers: { mentor: NO_ANSWERS, mentee: NO_ANSWERS },
};
