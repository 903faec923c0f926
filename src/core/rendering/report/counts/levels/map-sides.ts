import type { Profile } from '../../../../scoring/profile.js';
import type { Person, PersonKey } from '../../../../signups/person.js';
import { groupBy } from '../../../../text/group-by.js';
import type { PeopleNames } from '../../name-people.js';
import type { ReportSource } from '../../report-source.js';

/** Somebody on a side of the map. */
export interface MapPerson {
  /** Their number in the preferences. */
  readonly number: number;
  readonly person: Person;
  readonly name: string;
}

/** Somebody who looks for a mentor. */
export interface MapMentee extends MapPerson {
  /** Who they were put together with. */
  readonly own: ReadonlySet<Person>;
  /** Greater is worse: nobody, then somebody whom a rule refuses, then by the choice they got. */
  readonly misfortune: number;
}

/** Both sides of the map in the order in which they are shown. */
export interface MapSides {
  readonly mentees: readonly MapMentee[];
  readonly mentors: readonly MapPerson[];
}

const NOBODY = Number.MAX_SAFE_INTEGER;
const UNRANKED = NOBODY - 1;

/**
 * Mentors stand in the order of names; mentees in the order of the mentors they got, so that the pairs run down the map
 * as stairs, those without a mentor last.
 */
export function orderSides({ pairings, preferences }: ReportSource, names: PeopleNames): MapSides {
  const mentors = listSide(preferences.mentors, names.mentor).sort((a, b) =>
    names.compare(a.person, b.person),
  );
  const placeOf = new Map<PersonKey, number>(mentors.map(({ person }, place) => [person.key, place]));
  const pairingsOf = groupBy(pairings, ({ mentee }) => mentee.key);
  const mentees = listSide(preferences.mentees, names.mentee).map((mentee) => {
    const found = pairingsOf.get(mentee.person.key) ?? [];
    return {
      ...mentee,
      own: new Set(found.map(({ mentor }) => mentor)),
      misfortune:
        found.length === 0 ? NOBODY : Math.max(...found.map(({ menteeChoice }) => menteeChoice ?? UNRANKED)),
      place: Math.min(mentors.length, ...found.map(({ mentor }) => placeOf.get(mentor.key) ?? 0)),
    };
  });
  mentees.sort((a, b) => a.place - b.place || names.compare(a.person, b.person));
  return { mentees, mentors };
}

function listSide(profiles: readonly Profile[], nameOf: (person: Person) => string): MapPerson[] {
  return profiles.map(({ person }, number) => ({ number, person, name: nameOf(person) }));
}
