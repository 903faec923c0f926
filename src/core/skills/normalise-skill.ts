import { normaliseKey } from '../text/normalise-key.js';

const ACCENTS = /[\u0300-\u036F]/g;

/** Everything but letters, their marks, digits, `+` and `#`; a dot stays where a name begins with it (`.NET`). */
const INDISTINCT = /(?!^\.\p{L})[^\p{L}\p{M}\p{N}+#]/gu;

/**
 * The form in which two spellings name one skill: case, blanks, accents and most punctuation do not count.
 * `Front-End`, `front end` and `frontend` are one; `C`, `C++`, `C#`, `F#`, `.NET` stay apart. `&` is read as `and`.
 * A name without a letter or digit is only lower-cased, so that it stays itself.
 */
export function normaliseSkill(name: string): string {
  const key = normaliseKey(name);
  const bare = key.normalize('NFD').replace(ACCENTS, '').normalize('NFC').replaceAll('&', ' and ').trim();
  return bare.replace(INDISTINCT, '').normalize('NFC') || key;
}
