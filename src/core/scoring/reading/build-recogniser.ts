import { matchPhrase, type Phrase, readPhrases } from './phrase.js';

/** Where a text speaks of something: words `start` to `end` (exclusive). */
export interface Mention<Id extends string> {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
}

/** Finds all mentions in the words of a text (`readWords`), in their order. */
export type Recogniser<Id extends string> = (words: readonly string[]) => readonly Mention<Id>[];

interface Candidate<Id> {
  readonly id: Id;
  readonly phrase: Phrase;
}

/** Compiles phrases, by what they give away, of several languages; all are tried on every text: people mix them. */
export function buildRecogniser<Id extends string>(
  languages: readonly Readonly<Record<Id, string>>[],
): Recogniser<Id> {
  const candidates = indexByFirstLetters(languages);
  return (words) => {
    const mentions: Mention<Id>[] = [];
    const falseFriends: Mention<Id>[] = [];
    for (const [start, word] of words.entries()) {
      for (const { id, phrase } of candidates.get(firstLetters(word)) ?? []) {
        const end = matchPhrase(phrase, words, start);
        if (end !== -1) (phrase.isFalseFriend ? falseFriends : mentions).push({ id, start, end });
      }
    }
    return mentions.filter((mention) => !falseFriends.some((friend) => overlaps(mention, friend)));
  };
}

/** Phrases by the first two letters of their first word, so that a word of a text meets only few of them. */
function indexByFirstLetters<Id extends string>(
  languages: readonly Readonly<Record<Id, string>>[],
): ReadonlyMap<string, readonly Candidate<Id>[]> {
  const index = new Map<string, Candidate<Id>[]>();
  for (const [id, source] of languages.flatMap((language) => Object.entries(language) as [Id, string][])) {
    for (const phrase of readPhrases(source)) {
      const first = phrase.words[0]?.alternatives ?? [];
      for (const letters of new Set(first.map(({ text }) => firstLetters(text)))) {
        const known = index.get(letters);
        if (known === undefined) index.set(letters, [{ id, phrase }]);
        else known.push({ id, phrase });
      }
    }
  }
  return index;
}

function firstLetters(word: string): string {
  return word.slice(0, 2);
}

function overlaps<Id extends string>(mention: Mention<Id>, friend: Mention<Id>): boolean {
  return mention.id === friend.id && mention.start < friend.end && friend.start < mention.end;
}
