import type { TopicId } from '../topics.js';
import { buildRecogniser } from './build-recogniser.js';
import { contentWords } from './content-words.js';
import { findRefused } from './find-refused.js';
import { phraseBooks } from './phrase-books.js';
import type { Word } from './word.js';

const recognise = buildRecogniser(phraseBooks.map((book) => book.topics));

/** What words (`readWords`) ask for or offer; what they refuse is left out. */
export interface TopicReading {
  /** Each topic once, in the order of first mention. */
  readonly topics: readonly TopicId[];
  readonly contentWords: ReadonlySet<string>;
}

/** Reads goals, or what a mentor helps with. */
export function readTopics(words: readonly Word[]): TopicReading {
  const mentions = recognise(words);
  const isRefused = findRefused(words, mentions);
  const wanted = mentions.filter(({ start }) => isRefused[start] !== true);
  return {
    topics: [...new Set(wanted.map(({ id }) => id))],
    contentWords: contentWords(words.filter((_, place) => isRefused[place] !== true)),
  };
}
