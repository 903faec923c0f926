import type { Resource } from '../../programme/programme.js';
import type { LetterContext } from '../letters/letter-context.js';

/** All that a handbook's template may print: what the settings say to everybody. Blank texts are not known. */
export interface Handbook {
  readonly programme: string;
  readonly organiser: string;
  /** Whom to tell of silence or trouble: an address or a sentence. */
  readonly contact: string;
  /** The programme's own chat. */
  readonly chat: string;
  /** Who writes first, and after how many days of silence to tell the organisers. */
  readonly firstWord: Pick<LetterContext['firstWord'], 'byMentor' | 'days'>;
  readonly plan: LetterContext['plan'];
  readonly meetings: HandbookMeetings;
  readonly resources: readonly Resource[];
}

/** The meetings everybody has; where tracks have guides of different sets, those of each set instead. */
export interface HandbookMeetings {
  readonly forAll: readonly HandbookMeeting[];
  readonly forCareerChange: readonly HandbookMeeting[];
  readonly forSkills: readonly HandbookMeeting[];
}

export interface HandbookMeeting {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** A sentence; blank for the organiser's own meetings. */
  readonly purpose: string;
  readonly guest: string;
}

const EXAMPLE_MEETING: HandbookMeeting = {
  number: 1,
  title: 'Meet and plan',
  purpose: 'Hear each other’s story and agree on a first step.',
  guest: 'A recruiter from a local company',
};

/** An example of each field: it declares the fields of the handbooks' templates. */
export const EXAMPLE_HANDBOOK: Handbook = {
  programme: 'codebar Helsinki',
  organiser: 'Aino Laine',
  contact: 'help@example.org',
  chat: 'the channel "mentoring"',
  firstWord: { byMentor: true, days: 2 },
  plan: { meetings: 6, months: 6, single: false, monthly: true, start: '2026-10-05', end: '2027-04-05' },
  meetings: {
    forAll: [EXAMPLE_MEETING],
    forCareerChange: [EXAMPLE_MEETING],
    forSkills: [EXAMPLE_MEETING],
  },
  resources: [{ title: 'Questions that open a conversation', link: 'https://example.org/questions' }],
};
