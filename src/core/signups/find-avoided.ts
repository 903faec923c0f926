import { buildNameSearch, listWords } from './build-name-search.js';
import type { Person, PersonKey } from './person.js';

/** Whom one person asked not to be paired with. */
export interface Avoided {
  readonly keys: ReadonlySet<PersonKey>;
  /** Whether one of the texts names nobody else who signed up. */
  readonly isUnclear: boolean;
}

/** Whom each person who wants to avoid somebody means; the others are absent. In doubt, everybody who may be meant. */
export function findAvoided(people: readonly Person[]): ReadonlyMap<PersonKey, Avoided> {
  const asking = people.filter(({ avoid }) => avoid.length > 0);
  if (asking.length === 0) return new Map();
  const search = buildNameSearch(people);
  return new Map(asking.map((person) => [person.key, readAvoid(person, search)]));
}

function readAvoid(person: Person, search: (text: string) => ReadonlySet<Person>): Avoided {
  const findOthers = (text: string): readonly Person[] =>
    [...search(text)].filter((other) => other !== person);
  const named = new Set(person.avoid.flatMap(findOthers));
  // `Mr Herrera, Tomás` may have been cut at the comma.
  const acrossTexts = findOthers(person.avoid.join(' ')).filter((other) => !named.has(other));
  const wordsAcross = new Set(acrossTexts.flatMap(({ name }) => [...listWords(name)]));
  const isUnderstood = (text: string): boolean =>
    findOthers(text).length > 0 || [...listWords(text)].some((word) => wordsAcross.has(word));
  return {
    keys: new Set([...named, ...acrossTexts].map(({ key }) => key)),
    isUnclear: !person.avoid.every(isUnderstood),
  };
}
