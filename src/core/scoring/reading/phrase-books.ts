import type { PhraseBook } from './phrase-book.js';
import { arabic } from './phrases/arabic.js';
import { english } from './phrases/english.js';
import { finnish } from './phrases/finnish.js';
import { french } from './phrases/french.js';
import { german } from './phrases/german.js';
import { spanish } from './phrases/spanish.js';
import { swedish } from './phrases/swedish.js';

/** English well, the others in their basic words; in any other language nothing is recognised, which harms nobody. */
export const phraseBooks: readonly PhraseBook[] = [
  english,
  finnish,
  swedish,
  german,
  french,
  spanish,
  arabic,
];
