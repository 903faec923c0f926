import { minutesPerMentee } from '../../signups/minutes-per-mentee.js';
import type { Person } from '../../signups/person.js';
import { countCommonBits } from '../../text/bit-set.js';
import type { Criterion } from '../criterion.js';
import type { Evidence } from '../evidence.js';
import type { Profile } from '../profile.js';
import type { Clock } from '../registers.js';
import { sharedHours } from '../shared-hours.js';
import type { Weeks } from '../weeks.js';

/*
 * How many common minutes a week are plenty. Stated hours are meant: two are enough. Hours guessed from a time zone
 * are when somebody is awake, not when they are free; ten a day are what zones up to four hours apart have in common.
 */
const PLENTY_STATED = 2 * 60;
const PLENTY_STATED_BY_ONE = 10 * 60;
const PLENTY_GUESSED = 70 * 60;

/** Common hours, time per month and ways to meet: the mean of those that the side answered itself. */
export const logistics: Criterion = {
  id: 'logistics',
  compare: (mentee, mentor, cohort) => {
    const minutes = cohort.commonMinutes(mentee.clock, mentor.clock);
    const hours = hoursFit(minutes, mentee.person, mentor.person);
    const sharesFormat = countCommonBits(mentee.formats, mentor.formats) > 0;
    const wanted = mentee.person.minutesPerMonth;
    const given = minutesPerMentee(mentor.person);
    return {
      mentee: mean(
        toldHours(mentee.person) ? hours : null,
        minutesFit(wanted, given),
        formatsFit(mentee, sharesFormat),
      ),
      mentor: mean(
        toldHours(mentor.person) ? hours : null,
        minutesFit(given, wanted),
        formatsFit(mentor, sharesFormat),
      ),
    };
  },
  explain: ({ person: mentee }, { person: mentor }, { weeks }) => {
    const hours = findHours(mentee, mentor, weeks);
    const common = [...findMinutes(mentee, mentor), ...findFormats(mentee, mentor)];
    return {
      mentee: [...(toldHours(mentee) ? hours : []), ...common],
      mentor: [...(toldHours(mentor) ? hours : []), ...common],
    };
  },
};

function mean(first: number | null, second: number | null, third: number | null): number | null {
  const asked = (first === null ? 0 : 1) + (second === null ? 0 : 1) + (third === null ? 0 : 1);
  return asked === 0 ? null : Math.floor(((first ?? 0) + (second ?? 0) + (third ?? 0)) / asked);
}

/** Whether somebody is asked about hours: who told neither hours nor a zone is not. */
export function toldHours({ timeZone, availability }: Clock): boolean {
  return timeZone !== null || availability !== null;
}

/** What the minutes a week that two people have in common are worth. */
export function hoursFit(minutes: number, mentee: Clock, mentor: Clock): number {
  return Math.min(1000, Math.floor((1000 * minutes) / plenty(mentee, mentor)));
}

function plenty(mentee: Clock, mentor: Clock): number {
  if (mentee.availability === null && mentor.availability === null) return PLENTY_GUESSED;
  return mentee.availability === null || mentor.availability === null ? PLENTY_STATED_BY_ONE : PLENTY_STATED;
}

/** Whether the other's minutes a month are enough for one's own; not asked by a blank, nor by none at all. */
export function minutesFit(own: number | null, others: number | null): number | null {
  if (own === null || own === 0) return null;
  return Math.min(1000, Math.floor((1000 * (others ?? 0)) / own));
}

function formatsFit({ formats }: Profile, sharesFormat: boolean): number | null {
  if (formats.length === 0) return null;
  return sharesFormat ? 1000 : 0;
}

function findHours(mentee: Person, mentor: Person, weeks: Weeks): readonly Evidence[] {
  const hours = sharedHours(mentee, mentor, weeks);
  return hours === null || hours.minutesPerWeek === 0 ? [] : [{ kind: 'hours', hours }];
}

function findMinutes(mentee: Person, mentor: Person): readonly Evidence[] {
  const minutesPerMonth = Math.min(mentee.minutesPerMonth ?? 0, minutesPerMentee(mentor) ?? 0);
  return minutesPerMonth === 0 ? [] : [{ kind: 'minutes', minutesPerMonth }];
}

function findFormats(mentee: Person, mentor: Person): readonly Evidence[] {
  const common = mentee.formats.filter((format) => mentor.formats.includes(format));
  return common.map((format) => ({ kind: 'format', format }));
}
