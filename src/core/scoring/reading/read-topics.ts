import type { TopicId } from '../topics.js';
import { buildRecogniser } from './build-recogniser.js';
import { phraseBooks } from './phrase-books.js';

const recognise = buildRecogniser(phraseBooks.map((book) => book.topics));

/** The topics that words (`readWords`) speak of, each once, in the order of their first mention. */
export function readTopics(words: readonly string[]): readonly TopicId[] {
  return [...new Set(recognise(words).map(({ id }) => id))];
}
