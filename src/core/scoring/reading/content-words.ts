import { stopWords } from './stop-words.js';
import { rememberOfWords, type Word } from './word.js';

/** The words of a text that may carry its subject: three letters or more, no stop words, plurals as singulars. */
export function contentWords(words: readonly Word[]): ReadonlySet<string> {
  const content = new Set<string>();
  for (const word of words) {
    const subject = subjectOf(word);
    if (subject !== null) content.add(subject);
  }
  return content;
}

/** Null for a word that carries none. */
const subjectOf = rememberOfWords((word): string | null =>
  word.length >= 3 && /\p{L}/u.test(word) && !stopWords.has(word) ? dropPluralEnding(word) : null,
);

/** Crude, and the same on both sides: "analysis" loses its s too, and still meets "analysis". */
function dropPluralEnding(word: string): string {
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
