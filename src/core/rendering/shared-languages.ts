import { type PairingRow, splitListCell } from '../pairing/rows/pairing-row.js';
import { findLanguageByCode } from '../programme/language-names.js';
import type { Language } from './words/language.js';
import { sayLabel } from './words/say-label.js';

/** The languages that two people have in common, in the letter's words; none where that is only the letter's own. */
export function sharedLanguages(row: PairingRow, language: Language): readonly string[] {
  const mentee = new Set(splitListCell(row.mentee_languages));
  const shared = splitListCell(row.mentor_languages).filter((name) => mentee.has(name));
  const own = findLanguageByCode(language.code)?.name;
  return shared.every((name) => name === own) ? [] : shared.map((name) => sayLabel(name, language));
}
