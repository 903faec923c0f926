import { rememberWeakly } from '../text/remember-weakly.js';
import { buildNameSearch, listWords } from './build-name-search.js';
import type { Person, PersonKey } from './person.js';

/** Whom one person asked not to be paired with. */
export interface Avoided {
  /** Everybody who may be meant. */
  readonly keys: ReadonlySet<PersonKey>;
  /** Of these, who is known only by a part of the name that stands among other words: "my ex Kari". */
  readonly guessed: ReadonlySet<PersonKey>;
  /** The texts that name nobody else who signed up. */
  readonly unclear: readonly string[];
}

/**
 * Whom each person who wants to avoid somebody means; the others are absent. In doubt, everybody who may be meant.
 * Read once for the same list of people: those who check it and those who score it both ask.
 */
export const findAvoided = rememberWeakly((people: readonly Person[]): ReadonlyMap<PersonKey, Avoided> => {
  const asking = people.filter(({ avoid }) => avoid.length > 0);
  if (asking.length === 0) return new Map();
  const texts = asking.flatMap(({ avoid }) => [...avoid, avoid.join(' ')]);
  const search = buildNameSearch(people, texts);
  return new Map(asking.map((person) => [person.key, readAvoid(person, search)]));
});

function readAvoid(person: Person, search: ReturnType<typeof buildNameSearch>): Avoided {
  const others = (found: ReadonlySet<Person>): readonly Person[] =>
    [...found].filter((other) => other !== person);
  const named = new Set(person.avoid.flatMap((text) => others(search.findNamed(text))));
  // `Mr Herrera, Tomás` may have been cut at the comma.
  const acrossTexts = others(search.findNamed(person.avoid.join(' '))).filter((other) => !named.has(other));
  const wordsAcross = new Set(acrossTexts.flatMap(({ name }) => [...listWords(name)]));
  const open = person.avoid.filter(
    (text) =>
      others(search.findNamed(text)).length === 0 &&
      ![...listWords(text)].some((word) => wordsAcross.has(word)),
  );
  // Who names the own person means nobody of a like name.
  const guesses = new Map(
    open.map((text) => [text, search.findNamed(text).has(person) ? [] : others(search.findMentioned(text))]),
  );
  const guessed = [...guesses.values()].flat().map(({ key }) => key);
  return {
    keys: new Set([...[...named, ...acrossTexts].map(({ key }) => key), ...guessed]),
    guessed: new Set(guessed),
    unclear: open.filter((text) => guesses.get(text)?.length === 0),
  };
}
