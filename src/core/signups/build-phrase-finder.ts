import { remember } from '../text/remember.js';
import { anyOf } from './phrase-pattern.js';

/** Finds phrases as whole words in a text that keeps its signs, as `phrasePattern` does in a folded one. */
export interface PhraseFinder {
  readonly exec: (text: string) => RegExpExecArray | null;
  readonly test: (text: string) => boolean;
  readonly replaceFirst: (text: string, words: string) => string;
  /** A blank in place of each. */
  readonly takeOut: (text: string) => string;
}

/** What holds no letters or digits but the plain ones: between words ASCII, dashes, quotation marks. */
const PLAIN = /^[\0-\x7f\u2000-\u206f]*$/u;
const PLAIN_LETTERS = 'A-Za-z0-9';
/** Machinery several times as large: every letter there is. */
const ALL_LETTERS = '\\p{L}\\p{N}';

export function buildPhraseFinder(...phrases: readonly string[]): PhraseFinder {
  const patternWith = remember((flags: 'u' | 'gu') =>
    remember((letters: string) => {
      const standAlone = (spaced: string): string => `(?<![${letters}])(?:${spaced})(?![${letters}])`;
      return new RegExp(anyOf(phrases, standAlone), flags);
    }),
  );
  const patternFor = (text: string, flags: 'u' | 'gu'): RegExp =>
    patternWith(flags)(PLAIN.test(text) ? PLAIN_LETTERS : ALL_LETTERS);
  return {
    exec: (text) => patternFor(text, 'u').exec(text),
    test: (text) => patternFor(text, 'u').test(text),
    replaceFirst: (text, words) => text.replace(patternFor(text, 'u'), words),
    takeOut: (text) => text.replace(patternFor(text, 'gu'), ' '),
  };
}
