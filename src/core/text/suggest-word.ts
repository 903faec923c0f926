import { indexWords } from './index-words.js';

/**
 * The candidate that a word was probably meant to be, or null when none is near enough: it begins alike, and a slip or
 * two of fingers or ears lie between (`slipCost`), one in names of up to 9 letters, two up to 12, three above, word
 * by word; none in names of up to 3 letters. Of equally near ones that of the nearest length, then the first in the
 * order of code units, whatever the order given.
 * Only ever a suggestion: nothing is changed because of it.
 */
export function suggestWord(word: string, candidates: Iterable<string>): string | null {
  return indexWords(candidates)(word);
}
