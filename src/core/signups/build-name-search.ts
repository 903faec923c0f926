import { groupBy } from '../text/group-by.js';
import { normaliseKey } from '../text/normalise-key.js';
import { foldWords } from './fold-words.js';
import type { Person } from './person.js';

type Words = ReadonlySet<string>;

const APOSTROPHES = /['’ʼ‘`´]/gu;
/** A lone `Li` or `An` is a word of too many sentences to be a name. */
const SHORTEST_LONE_WORD = 3;

/**
 * Finds everybody whom a free text may mean: whose address or whole name stands in it, the words in any order, or
 * whose name holds all words of the text. Rather too many people than too few.
 */
export function buildNameSearch(people: readonly Person[]): (text: string) => ReadonlySet<Person> {
  const byName = groupBy(people, ({ name }) => normaliseKey(name));
  const addresses = people.map((person) => ({ person, address: normaliseKey(person.email ?? '') }));
  const wordsOf = new Map(people.map((person) => [person, readWordings(person.name)]));
  const byWord = groupBy(
    people.flatMap((person) => [...listWords(person.name)].map((word) => ({ person, word }))),
    ({ word }) => word,
  );
  return (text) => {
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
