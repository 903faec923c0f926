import type { PhraseBook } from '../phrase-book.js';
import { englishNegations } from './english-negations.js';
import { englishPaths } from './english-paths.js';
import { englishTopics } from './english-topics.js';

export const english: PhraseBook = {
  topics: englishTopics,
  paths: englishPaths,
  negations: englishNegations,
};
