import type { ColumnPurpose } from './field-names.js';

/** The organiser's settings after reading: every key of mentorship.yaml, defaults filled in. */
export interface Programme {
  readonly programme: string | null;
  readonly organiser: Organiser | null;
  /** Sender of letters; null means the organiser. */
  readonly from: Mailbox | null;
  /** Whom to tell of silence or trouble: an address or a sentence; null means the organiser's address. */
  readonly contact: string | null;
  /** The programme's own chat, a sentence or a link. */
  readonly chat: string | null;
  /** Sign-ups files, relative to the configuration's folder. */
  readonly signups: readonly string[];
  /** YYYY-MM-DD. */
  readonly start: string | null;
  readonly months: number;
  readonly meetings: number | readonly Meeting[];
  /** The guide set of the programme, and of tracks that differ. */
  readonly guides: { readonly default: GuideSet; readonly perTrack: ReadonlyMap<string, GuideSet> };
  readonly silenceDays: number;
  readonly firstWord: 'mentor' | 'mentee';
  /** The programme's time zone, for people who gave none and dates in letters; null when not set. */
  readonly timeZone: string | null;
  /** Language of letters, and of people who named none (ISO 639-1). */
  readonly language: string;
  /**
   * Field to the titles of its columns, or of the families of columns that share one question; under `unused` those
   * that are not read at all.
   */
  readonly columns: ReadonlyMap<ColumnPurpose, readonly string[]>;
  readonly answers: AnswerSettings;
  /** The organiser's additions to the skill list. */
  readonly skills: readonly SkillEntry[];
  readonly weights: Weights;
  readonly rules: RuleSettings;
  readonly aim: 'most' | 'choice';
  readonly favour: 'mentees' | 'mentors' | 'balanced';
  /** Points by which two partners may differ and still count as equally good. */
  readonly indifference: number;
  /** The text that settles ties; null means the programme's name, else `mentorship`. */
  readonly lottery: string | null;
  readonly defaultCapacity: number;
  /** 1 or 2. */
  readonly mentorsPerMentee: number;
  /** Addresses or names, as written. */
  readonly together: readonly NamedPair[];
  readonly apart: readonly NamedPair[];
  /** People (address or name) who are left out. */
  readonly withdrawn: readonly string[];
  /** Person (address or name) to corrected fields (field name to answer text). */
  readonly people: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** In order of precedence; empty when the programme has none. */
  readonly tracks: readonly string[];
  /** Answers that may be quoted to the other person. */
  readonly share: readonly SharedAnswer[];
  readonly resources: readonly Resource[];
  /** Template name to file, relative to the configuration's folder. */
  readonly templates: ReadonlyMap<string, string>;
}

export interface Mailbox {
  readonly name: string;
  readonly email: string;
}

export interface Organiser {
  readonly name: string;
  readonly email: string | null;
}

export interface Meeting {
  readonly title: string;
  readonly questions: readonly string[];
  readonly guest: string | null;
}

export type GuideSet = 'career-change' | 'skills';

export interface AnswerSettings {
  /** Field name to the options of its question, for cells whose options hold commas. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** What an answer to the question for the role means, as the form words it. */
  readonly roles: ReadonlyMap<string, RoleWord>;
}

export type RoleWord = 'mentor' | 'mentee' | 'both';

export interface SkillEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly family: string | null;
}

/** Weights of the criteria, whole numbers from 0. */
export interface Weights {
  readonly skills: number;
  readonly goals: number;
  readonly background: number;
  readonly logistics: number;
}

export interface RuleSettings {
  readonly commonGround: boolean;
  /** Points on the mentee's side, 0 to 100. */
  readonly minimumScore: number;
  readonly sharedLanguage: boolean;
  readonly maxTimeZoneHours: number | null;
  /** Minutes a week. */
  readonly minSharedMinutes: number;
  readonly differentOrganisation: boolean;
  /** Years the mentor must be ahead; null when off. */
  readonly minSeniorityGap: number | null;
}

/** A mentee and a mentor, each by address or name. */
export interface NamedPair {
  readonly mentee: string;
  readonly mentor: string;
}

export interface Resource {
  readonly title: string;
  readonly link: string;
}

/** The answers `share:` can list; `defaultProgramme.share` is what holds unless it does. */
export const SHARED_ANSWERS = [
  'name',
  'email',
  'pronouns',
  'skills',
  'topics',
  'goals',
  'paths',
  'jobTitle',
  'timeZone',
  'languages',
  'formats',
  'minutesPerMonth',
  'chat',
  'bookingLink',
  'background',
  'organisation',
] as const;

export type SharedAnswer = (typeof SHARED_ANSWERS)[number];
