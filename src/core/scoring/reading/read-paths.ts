import { type PathId, paths } from '../paths.js';
import { buildRecogniser, type Mention } from './build-recogniser.js';
import { dropDenied } from './drop-denied.js';
import { phraseBooks } from './phrase-books.js';
import type { Word } from './word.js';

const recognise = buildRecogniser(phraseBooks.map((book) => book.paths));

/** The fields and ways that words (`readWords`) speak of, each once, in the order of the list. */
export function readPaths(words: readonly Word[]): readonly PathId[] {
  const found = new Set(findPaths(words).map(({ id }) => id));
  return paths.filter(({ id }) => found.has(id)).map(({ id }) => id);
}

/** Where words speak of fields and ways. */
export function findPaths(words: readonly Word[]): readonly Mention<PathId>[] {
  return dropDenied(words, recognise(words));
}
