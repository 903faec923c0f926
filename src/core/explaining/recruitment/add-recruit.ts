import type { CohortNow } from '../../pairing/verify/stated-result.js';
import { findLanguageByCode } from '../../programme/language-names.js';
import { buildPeopleIndex } from '../../signups/build-people-index.js';
import type { Person, PersonKey } from '../../signups/person.js';
import { MINUTES_PER_WEEK } from '../../signups/weekly-hours.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { labelOf, type Need } from './need.js';

/**
 * The cohort with one mentor more, whom nobody has found yet: offers this one thing and no other, and is easy to match
 * in all else. They speak every language that somebody here named, have time whenever a mentee has, in the programme's
 * time zone, and as many minutes as anybody asks for; they ask nothing, name no years and no organisation. Of who they
 * are nothing is known, so they meet no wish for a kind of person.
 */
export function addRecruit(now: CohortNow, need: Need, seats: number): CohortNow {
  const people = [...now.people, buildRecruit(now, need, seats)].sort((a, b) =>
    compareCodeUnits(a.key, b.key),
  );
  return { ...now, people, index: buildPeopleIndex(people) };
}

function buildRecruit({ people, programme, index }: CohortNow, need: Need, seats: number): Person {
  const { key, name } = nameRecruit(index.byKey);
  const languages = people.flatMap((person) => person.languages);
  const own = findLanguageByCode(programme.language)?.name ?? programme.language;
  const mostMinutes = people.reduce((most, { minutesPerMonth }) => Math.max(most, minutesPerMonth ?? 0), 0);
  return {
    ...NOBODY,
    key,
    name,
    capacity: seats,
    teaches: need.kind === 'skill' ? [need.skill] : [],
    helpsWith: need.kind === 'topic' ? [labelOf(need)] : [],
    languages: distinct([own, ...languages]),
    minutesPerMonth: Math.max(1, mostMinutes) * seats,
  };
}

/** A name that nobody has; it is part of the lottery, and so must be the same on every run. */
function nameRecruit(taken: ReadonlyMap<PersonKey, Person>): {
  readonly key: PersonKey;
  readonly name: string;
} {
  for (let number = 1; ; number += 1) {
    const name = `Mentor to look for ${number}`;
    const key = normaliseKey(name) as PersonKey;
    if (!taken.has(key)) return { key, name };
  }
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [normaliseKey(name), name])).values()];
}

const NOBODY: Omit<Person, 'key' | 'name'> = {
  email: null,
  isMentor: true,
  isMentee: false,
  pronouns: '',
  chat: '',
  jobTitle: '',
  organisation: '',
  manager: '',
  seniorityYears: null,
  background: '',
  identity: [],
  culture: [],
  seeks: [],
  timeZone: null,
  availability: [{ start: 0, end: MINUTES_PER_WEEK }],
  languages: [],
  formats: ['chat', 'calls', 'resources'],
  minutesPerMonth: null,
  requests: [],
  avoid: [],
  matters: [],
  teaches: [],
  helpsWith: [],
  takes: [],
  capacity: 1,
  bookingLink: '',
  learns: [],
  learnsRanked: false,
  goals: [],
  stage: null,
  track: '',
  places: [],
};
