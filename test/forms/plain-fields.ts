import type { Person } from '../../src/core/signups/person.js';
import { MINUTES_PER_DAY, type WeeklyHours } from '../../src/core/signups/weekly-hours.js';
import type { Skill } from '../../src/core/skills/skill.js';

/** A person's answers as plain values to compare: those not answered left out, lists without an order sorted. */
export type PlainFields = Readonly<Record<string, unknown>>;

/** What a person is known by. */
export function plainIdentity({ name, email, isMentor, isMentee }: Person): PlainFields {
  return { name, email, roles: isMentor && isMentee ? 'both' : isMentor ? 'mentor' : 'mentee' };
}

/** What a person teaches and wants to learn; in their order where they ranked their wishes. */
export function plainSkills({ teaches, learns, learnsRanked }: Person): PlainFields {
  const wishes = learns.map(labelOf);
  return answered({
    teaches: teaches.map(labelOf).sort(),
    learns: learnsRanked ? wishes : wishes.sort(),
    ranked: learnsRanked && learns.length > 0,
  });
}

/** What is wanted and offered beyond skills. */
export function plainTopics({ goals, helpsWith }: Person): PlainFields {
  return answered({ goals: goals.toSorted(), helpsWith: helpsWith.toSorted() });
}

/** When, how long, in which language and with how many. */
export function plainLogistics(person: Person): PlainFields {
  const { capacity, timeZone, availability, minutesPerMonth, languages, formats } = person;
  return answered({
    capacity,
    timeZone,
    availability: availability === null ? [] : spansInWords(availability),
    minutesPerMonth,
    languages: languages.toSorted(),
    formats: formats.toSorted(),
  });
}

/** Everything else a form may ask for. */
const DETAILS = [
  ...['pronouns', 'chat', 'bookingLink', 'jobTitle', 'organisation', 'manager', 'seniorityYears'],
  ...['background', 'identity', 'culture', 'seeks', 'requests', 'avoid', 'matters'],
  ...['stage', 'takes', 'track'],
];

/** The details of a person, or those expected of one. */
export function plainDetails(person: object): PlainFields {
  const fields = new Map(Object.entries(person));
  return answered(Object.fromEntries(DETAILS.map((field) => [field, fields.get(field)])));
}

/** Without the fields that say nothing. */
export function answered(fields: PlainFields): PlainFields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        ![null, undefined, '', 0, false].includes(value as null) &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function spansInWords(hours: WeeklyHours): readonly string[] {
  return hours.map(({ start, end }) => {
    const day = Math.floor(start / MINUTES_PER_DAY);
    return `${DAYS[day]} ${clock(start - day * MINUTES_PER_DAY)}-${clock(end - day * MINUTES_PER_DAY)}`;
  });
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function labelOf({ label }: Skill): string {
  return label;
}
