import { matchPhrase, type Phrase, readPhrases, startsWith } from './phrase.js';
import { rememberOfWords, type Word } from './word.js';

/** Where a text speaks of something: words `start` to `end` (exclusive). */
export interface Mention<Id extends string> {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
}

/** Finds all mentions in the words of a text (`readWords`), in their order. */
export type Recogniser<Id extends string> = (words: readonly Word[]) => readonly Mention<Id>[];

interface Candidate<Id> {
  readonly id: Id;
  readonly phrase: Phrase;
}

/**
 * Phrases, by what they give away, of several languages; all are tried on every text: people mix them. They are
 * compiled for the first text.
 */
export function buildRecogniser<Id extends string>(
  languages: readonly Readonly<Record<Id, string>>[],
): Recogniser<Id> {
  let candidatesAt: ReturnType<typeof indexByFirstWord<Id>> | null = null;
  return (words) => {
    candidatesAt ??= indexByFirstWord(languages);
    const mentions: Mention<Id>[] = [];
    const falseFriends = new Map<Id, Set<number>>();
    let start = 0;
    for (const word of words) {
      for (const { id, phrase } of candidatesAt(word)) {
        const end = matchPhrase(phrase, words, start);
        if (end === -1) continue;
        if (phrase.isFalseFriend) addPlaces(falseFriends, id, start, end);
        else mentions.push({ id, start, end });
      }
      start += 1;
    }
    if (falseFriends.size === 0) return mentions;
    return mentions.filter((mention) => !meets(mention, falseFriends.get(mention.id)));
  };
}

/**
 * The phrases whose first word a word is: few, and none for most. Looked up once for each different word, as the texts
 * of a whole cohort share their words.
 */
function indexByFirstWord<Id extends string>(
  languages: readonly Readonly<Record<Id, string>>[],
): (word: Word) => readonly Candidate<Id>[] {
  const byFirstLetters = new Map<string, Candidate<Id>[]>();
  for (const [id, source] of languages.flatMap((language) => Object.entries(language) as [Id, string][])) {
    for (const phrase of readPhrases(source)) {
      const starts = new Set(phrase.words[0]?.alternatives.map(({ text }) => firstLetters(text)));
      for (const letters of starts) {
        const candidates = byFirstLetters.get(letters);
        if (candidates === undefined) byFirstLetters.set(letters, [{ id, phrase }]);
        else candidates.push({ id, phrase });
      }
    }
  }
  return rememberOfWords((text) =>
    (byFirstLetters.get(firstLetters(text)) ?? []).filter(({ phrase }) => startsWith(phrase, text)),
  );
}

/** Every stem has two letters at least. */
function firstLetters(word: string): string {
  return word.slice(0, 2);
}

function addPlaces<Id>(places: Map<Id, Set<number>>, id: Id, start: number, end: number): void {
  const known = places.get(id) ?? new Set();
  for (let place = start; place < end; place += 1) known.add(place);
  places.set(id, known);
}

function meets({ start, end }: Mention<string>, places: ReadonlySet<number> | undefined): boolean {
  if (places === undefined) return false;
  for (let place = start; place < end; place += 1) if (places.has(place)) return true;
  return false;
}
