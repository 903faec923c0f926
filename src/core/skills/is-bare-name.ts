import { collapseBlanks } from '../text/collapse-blanks.js';
import { normaliseSkill } from './normalise-skill.js';
import { CARRYING_WORDS } from './sentence-words.js';

/** Names of more words are mostly sentences. */
const MOST_WORDS = 3;

/** Whether a text is a name and no part of a sentence: a few words, none of which carries one ("some", "learn"). */
export function isBareName(text: string): boolean {
  const words = collapseBlanks(text).split(' ');
  return words.length <= MOST_WORDS && !words.some((word) => CARRYING_WORDS.has(normaliseSkill(word)));
}
