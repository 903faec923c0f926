import { groupBy } from '../text/group-by.js';
import { normaliseKey } from '../text/normalise-key.js';
import { foldWords } from './fold-words.js';
import type { Person } from './person.js';

type Words = ReadonlySet<string>;

const APOSTROPHES = /['’ʼ‘`´]/gu;
/** A lone `Li` or `An` is a word of too many sentences to be a name. */
const SHORTEST_LONE_WORD = 3;

/** In a longer text a word in small letters is no name: "I will not …" is not about Will. */
const MOST_WORDS_IN_SMALL_LETTERS = 4;

/** Finds people in free texts: rather too many than too few. */
export interface NameSearch {
  /** Whose address or whole name stands in a text, the words in any order, or whose name holds all its words. */
  readonly findNamed: (text: string) => ReadonlySet<Person>;
  /**
   * Who has a word of the text as the first word of the name, or as the only one who has it at all, where it is
   * written as a name: "my ex Kari".
   */
  readonly findMentioned: (text: string) => ReadonlySet<Person>;
}

/** Prepares a search among people. */
export function buildNameSearch(people: readonly Person[]): NameSearch {
  const byName = groupBy(people, ({ name }) => normaliseKey(name));
  const addresses = people.map((person) => ({ person, address: normaliseKey(person.email ?? '') }));
  const wordsOf = new Map(people.map((person) => [person, readWordings(person.name)]));
  const byWord = groupBy(
    people.flatMap((person) => [...listWords(person.name)].map((word) => ({ person, word }))),
    ({ word }) => word,
  );
  const findNamed = (text: string): ReadonlySet<Person> => {
    const key = normaliseKey(text);
    const wordings = readWordings(text);
    const words = listWords(text);
    const mayBeMeant = new Set(
      [...words].flatMap((word) => byWord.get(word) ?? []).map(({ person }) => person),
    );
    const isNamed = (person: Person): boolean => {
      const names = wordsOf.get(person) ?? [];
      return (
        names.some((name) => isWithin(name, words)) ||
        wordings.some((wording) => isPartOfName(wording) && names.some((name) => isWithin(wording, name)))
      );
    };
    return new Set([
      ...(key === '' ? [] : (byName.get(key) ?? [])),
      ...[...mayBeMeant].filter(isNamed),
      ...(key.includes('@') ? addresses : [])
        .filter(({ address }) => holdsAddress(key, address))
        .map(({ person }) => person),
    ]);
  };
  const findMentioned = (text: string): ReadonlySet<Person> =>
    new Set(
      listNameLikeWords(text).flatMap((word) => {
        const named = (byWord.get(word) ?? []).map(({ person }) => person);
        return named.length === 1
          ? named
          : named.filter(({ name }) => foldWords(name).startsWith(`${word} `));
      }),
    );
  return { findNamed, findMentioned };
}

/** The words of a text, folded, that may be names: in small letters only where there are few words. */
function listNameLikeWords(text: string): readonly string[] {
  const written = text.replace(APOSTROPHES, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  return written
    .filter((word) => written.length <= MOST_WORDS_IN_SMALL_LETTERS || !/^\p{Ll}/u.test(word))
    .map(foldWords)
    .filter((word) => word.length >= SHORTEST_LONE_WORD);
}

/** The folded words of a text, however its apostrophes are read. */
export function listWords(text: string): Words {
  return new Set(readWordings(text).flatMap((wording) => [...wording]));
}

/** Apostrophes once as nothing and once as blanks: `O’Brien` is `obrien` or `o`, `brien`; `Kari’s` holds `kari`. */
function readWordings(text: string): readonly Words[] {
  return [text, text.replace(APOSTROPHES, ' ')].map(
    (wording) => new Set(foldWords(wording).split(' ').filter(Boolean)),
  );
}

function isWithin(words: Words, all: Words): boolean {
  return words.size > 0 && [...words].every((word) => all.has(word));
}

function isPartOfName(words: Words): boolean {
  return words.size > 1 || [...words].some((word) => word.length >= SHORTEST_LONE_WORD);
}

/** Whether an address stands in a text, but not as the end or the beginning of a longer one. */
function holdsAddress(text: string, address: string): boolean {
  if (address === '') return false;
  for (let start = text.indexOf(address); start !== -1; start = text.indexOf(address, start + 1)) {
    const before = text.slice(0, start);
    const after = text.slice(start + address.length);
    if (!/[\p{L}\p{N}][._%+-]*$/u.test(before) && !/^[.-]*[\p{L}\p{N}_]/u.test(after)) return true;
  }
  return false;
}
