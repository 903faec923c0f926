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
  /** Found in all of these. */
  readonly negations: Readonly<Record<NegationId, string>>;
}

export type NegationId =
  /** What follows is not wanted, up to the end of the clause: "do not need", "anything except". */
  | 'refusal'
  /** The same, where a topic follows at once: "no (interviews)". */
  | 'refusal-of-next'
  /** What stands before in the clause is not wanted: "(interviews) are not needed". */
  | 'refusal-of-previous'
  /** What is wanted after all: "but", "only". */
  | 'turn'
  /** The field or way in the next words is not one's own: "never (worked as a teacher)". */
  | 'denial'
  /** The same up to the end of the clause: "my mother was (a teacher)". */
  | 'denial-of-rest'
  /** The field or way that ends here is not one's own: "(photography) is my hobby". */
  | 'denial-of-last';
