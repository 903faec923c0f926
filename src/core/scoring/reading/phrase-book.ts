import type { PathId } from '../paths.js';
import type { TopicId } from '../topics.js';

/**
 * The phrases of one language that give away what a text speaks of; how they are written: phrase.ts.
 * A phrase must say it by itself: a word that merely occurs in such texts ("work", "company") is none, and a phrase
 * that means something else in another language of the list is left out, because all are tried on every text.
 */
export interface PhraseBook {
  /** Found in goals and in what mentors help with. */
  readonly topics: Readonly<Record<TopicId, string>>;
  /** Found in backgrounds. */
  readonly paths: Readonly<Record<PathId, string>>;
}
