import { groupBy } from '../text/group-by.js';
import { normaliseKey } from '../text/normalise-key.js';
import { remember } from '../text/remember.js';
import { findAddresses } from './find-addresses.js';
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

/**
 * Prepares a search for some texts: a text is compared only with people who share its rarest words. Those who share no
 * word with any of the texts are not even looked at.
 */
export function buildNameSearch(everybody: readonly Person[], texts: readonly string[]): NameSearch {
  const people = everybody.filter(mayBeNamedIn(texts));
  const byName = groupBy(people, ({ name }) => normaliseKey(name));
  const byAddress = groupBy(people, ({ email }) => normaliseKey(email ?? ''));
  const wordings = people.flatMap((person) => readWordings(person.name).map((words) => ({ person, words })));
  const byWord = new Map<string, Person[]>();
  for (const { person, words } of wordings) {
    for (const word of words) {
      const named = byWord.get(word);
      if (named === undefined) byWord.set(word, [person]);
      // Both wordings of a name may hold the word.
      else if (named.at(-1) !== person) named.push(person);
    }
  }
  const rarest = (words: Words): string | undefined =>
    leastOf(words, (word) => byWord.get(word)?.length ?? 0);
  const byRarestWord = groupBy(wordings, ({ words }) => rarest(words));
  const wordingsOf = groupBy(wordings, ({ person }) => person);

  /** Whose whole name stands in the text. */
  const findWithin = (text: Words): readonly Person[] =>
    [...text]
      .flatMap((word) => byRarestWord.get(word) ?? [])
      .filter(({ words }) => isWithin(words, text))
      .map(({ person }) => person);
  /** Whose name holds the whole text. */
  const findAround = (text: Words): readonly Person[] =>
    (byWord.get(rarest(text) ?? '') ?? []).filter((person) =>
      wordingsOf.get(person)?.some(({ words }) => isWithin(text, words)),
    );

  const findNamed = remember((text: string): ReadonlySet<Person> => {
    const key = normaliseKey(text);
    return new Set([
      ...(key === '' ? [] : (byName.get(key) ?? [])),
      ...findWithin(listWords(text)),
      ...readWordings(text).filter(isPartOfName).flatMap(findAround),
      ...findAddresses(key).flatMap((address) => byAddress.get(address) ?? []),
    ]);
  });
  const findMentioned = (text: string): ReadonlySet<Person> =>
    new Set(
      listNameLikeWords(text).flatMap((word) => {
        const named = byWord.get(word) ?? [];
        return named.length === 1
          ? named
          : named.filter(({ name }) => foldWords(name).startsWith(`${word} `));
      }),
    );
  return { findNamed, findMentioned };
}

/** Whether a text has a word of somebody's name, or may hold the address; who has no words in the name may be meant. */
function mayBeNamedIn(texts: readonly string[]): (person: Person) => boolean {
  const words = new Set(texts.flatMap((text) => [...listWords(text), ...listNameLikeWords(text)]));
  const addresses = new Set(texts.flatMap((text) => findAddresses(normaliseKey(text))));
  return ({ name, email }) => {
    const own = foldWordings(name);
    const isWordless = own.every((wording) => wording === '');
    return (
      isWordless ||
      own.some((wording) => wording.split(' ').some((word) => words.has(word))) ||
      (email !== null && addresses.has(normaliseKey(email)))
    );
  };
}

function leastOf<Item>(items: Iterable<Item>, measure: (item: Item) => number): Item | undefined {
  let least: { readonly item: Item; readonly size: number } | null = null;
  for (const item of items) {
    const size = measure(item);
    if (least === null || size < least.size) least = { item, size };
  }
  return least?.item;
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

function readWordings(text: string): readonly Words[] {
  return foldWordings(text).map((wording) => new Set(wording.split(' ').filter(Boolean)));
}

/** Apostrophes once as nothing and once as blanks: `O’Brien` is `obrien` or `o brien`; `Kari’s` holds `kari`. */
function foldWordings(text: string): readonly string[] {
  const parted = text.replace(APOSTROPHES, ' ');
  return parted === text ? [foldWords(text)] : [foldWords(text), foldWords(parted)];
}

function isWithin(words: Words, all: Words): boolean {
  return words.size > 0 && [...words].every((word) => all.has(word));
}

function isPartOfName(words: Words): boolean {
  return words.size > 1 || [...words].some((word) => word.length >= SHORTEST_LONE_WORD);
}
