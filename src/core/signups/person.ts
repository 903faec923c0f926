import type { Place } from '../diagnostics/place.js';
import type { Skill } from '../skills/skill.js';
import type { WeeklyHours } from './weekly-hours.js';

declare const personKeyBrand: unique symbol;

/** A person's identity: the address in lower case, else the normalised name. Sorts people, draws the lottery. */
export type PersonKey = string & { readonly [personKeyBrand]: 'PersonKey' };

export type MeetingFormat = 'chat' | 'calls' | 'resources';

export type Stage = 'beginner' | 'intermediate' | 'advanced';

export type CriterionId = 'skills' | 'goals' | 'background' | 'logistics';

/** One kind of person wanted: "a woman", "somebody from Syria". Private. */
export interface Seek {
  /** What was asked for, normalised (`normaliseKey`). */
  readonly wanted: string;
  /** A must is a hard rule; otherwise it counts in the background score. */
  readonly must: boolean;
}

/** One person as understood from all their sign-ups. Texts are trimmed; an empty text is "not answered". */
export interface Person {
  readonly key: PersonKey;
  readonly name: string;
  /** Validated address as typed; null for a list without addresses. */
  readonly email: string | null;
  readonly isMentor: boolean;
  readonly isMentee: boolean;

  readonly pronouns: string;
  readonly chat: string;
  readonly jobTitle: string;
  readonly organisation: string;
  /** Name or address of the person's manager. Private. */
  readonly manager: string;
  readonly seniorityYears: number | null;
  readonly background: string;
  /** Self-described. Private. */
  readonly identity: readonly string[];
  /** Country, region, community. Private; counts only where somebody seeks it. */
  readonly culture: readonly string[];
  readonly seeks: readonly Seek[];
  /** IANA name (`Europe/Helsinki`) or fixed offset (`+02:00`); null when unknown. */
  readonly timeZone: string | null;
  /** Hours stated in the person's own local week; null when not stated. */
  readonly availability: WeeklyHours | null;
  /** English names of languages (`English`, `Finnish`), as the list of languages spells them. */
  readonly languages: readonly string[];
  readonly formats: readonly MeetingFormat[];
  /** Minutes a month; of a mentor, for all mentees together. */
  readonly minutesPerMonth: number | null;
  /** People asked for, as typed (address or name), in order. Private. */
  readonly requests: readonly string[];
  /** People not wanted, as typed (address or name). Private. */
  readonly avoid: readonly string[];
  /** Criteria that count double for this person. Private. */
  readonly matters: readonly CriterionId[];

  /** Mentor: skills offered. Empty for who is only a mentee. */
  readonly teaches: readonly Skill[];
  /** Mentor: topics beyond skills; ticked answers one by one, or one free text. */
  readonly helpsWith: readonly string[];
  /** Mentor: stages of mentee accepted; empty when any. */
  readonly takes: readonly Stage[];
  /** Mentor: how many mentees at most; 0 for who is only a mentee. */
  readonly capacity: number;
  /** Mentor: an http(s) address to book a time, or empty. */
  readonly bookingLink: string;

  /** Mentee: skills wanted, the most wanted first where `learnsRanked`. */
  readonly learns: readonly Skill[];
  /** Whether the form ranked the wishes: only then may anything say "first". */
  readonly learnsRanked: boolean;
  /** Mentee: ticked answers one by one, or one free text. */
  readonly goals: readonly string[];
  readonly stage: Stage | null;
  /** Mentee: the name of a track of the programme, or empty. */
  readonly track: string;

  /** The rows this person was built from, the newest first; `buildAnswersFinder` tells all that stands in them. */
  readonly places: readonly Place[];
}
