import { cleanText } from './clean-text.js';
import { markText } from './marked-text.js';

const WORDS = Symbol('own words');
const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;

/**
 * A sentence of our own with people's names in it, as a field of a letter. It prints like the words of the template
 * around it, and only the names are filled in: a sentence in English runs from left to right, however long an Arabic
 * name in it. Not for documents, where words that are not filled in may be Markdown.
 */
export interface OwnWords {
  readonly [WORDS]: string;
}

export function asOwnWords(sentence: string, names: readonly string[]): OwnWords {
  return { [WORDS]: markNames(cleanText(sentence), names.map(cleanText)) };
}

/** The sentence with its names marked, or null for any other value. */
export function ownWordsOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && WORDS in value ? String(value[WORDS]) : null;
}

/** Marks each name where it stands as a word of its own; of two names that begin alike, the longer one. */
function markNames(sentence: string, names: readonly string[]): string {
  const longestFirst = names.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  let marked = '';
  let start = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    const name = longestFirst.find(
      (each) => sentence.startsWith(each, at) && standsAlone(sentence, each, at),
    );
    if (name === undefined) continue;
    marked += sentence.slice(start, at) + markText(name);
    start = at + name.length;
    at = start - 1;
  }
  return marked + sentence.slice(start);
}

function standsAlone(sentence: string, name: string, at: number): boolean {
  const end = at + name.length;
  // Two units: a letter may be a pair of surrogates.
  const before = sentence.slice(Math.max(0, at - 2), at);
  return !WORD_END.test(before) && !WORD_START.test(sentence.slice(end, end + 2));
}
