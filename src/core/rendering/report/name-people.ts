import { hashPeople } from '../../pairing/documents/hash-people.js';
import type { Preferences } from '../../preferences/preferences.js';
import type { Person, PersonKey } from '../../signups/person.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import { hashText } from '../../text/hash-text.js';
import { printable } from '../../text/printable.js';

/** How a report calls people, and in which order it lists them. */
export interface PeopleNames {
  readonly mentee: (person: Person) => string;
  readonly mentor: (person: Person) => string;
  /** Below 0 where `a` is listed before `b`. */
  readonly compare: (a: Person, b: Person) => number;
}

/** People by their names, in the order of these; of people with one name the second is called `Grace Oyelaran (2)`. */
export function namePeople({ mentees, mentors }: Preferences): PeopleNames {
  const people = [...new Set([...mentors, ...mentees].map(({ person }) => person))];
  people.sort((a, b) => compareCodeUnits(a.key, b.key));
  const times = new Map<string, number>();
  const names = new Map<PersonKey, string>();
  for (const { key, name } of people) {
    const shown = printable(name) || 'No name';
    const time = (times.get(shown) ?? 0) + 1;
    times.set(shown, time);
    names.set(key, time === 1 ? shown : `${shown} (${time})`);
  }
  const nameOf = ({ key }: Person): string => names.get(key) ?? '';
  return {
    mentee: nameOf,
    mentor: nameOf,
    compare: (a, b) => compareCodeUnits(nameOf(a), nameOf(b)) || compareCodeUnits(a.key, b.key),
  };
}

/**
 * People by numbers in an order that tells nothing: that of hashes over their keys and a secret. The secret comes from
 * all answers together, so that nobody who knows an address can work out whose number it is, as the published lottery
 * would let them; another answer from anybody deals the numbers anew.
 */
export function numberPeople({ mentees, mentors }: Preferences): PeopleNames {
  const everybody = [...mentees, ...mentors].map(({ person }) => person);
  const secret = hashText(`numbers of a report\n${hashPeople(everybody)}`);
  const draw = new Map(everybody.map(({ key }) => [key, hashText(`${secret}\n${key}`)]));
  const drawOf = ({ key }: Person): string => draw.get(key) ?? '';
  const compare = (a: Person, b: Person): number => compareCodeUnits(drawOf(a), drawOf(b));
  const number = (profiles: Preferences['mentees']): ReadonlyMap<PersonKey, number> => {
    const sorted = profiles.map(({ person }) => person).sort(compare);
    return new Map(sorted.map(({ key }, place) => [key, place + 1]));
  };
  const [menteeNumbers, mentorNumbers] = [number(mentees), number(mentors)];
  return {
    mentee: ({ key }) => `Mentee ${menteeNumbers.get(key)}`,
    mentor: ({ key }) => `Mentor ${mentorNumbers.get(key)}`,
    compare,
  };
}
