import { dropAccents } from '../text/drop-accents.js';
import { normaliseKey } from '../text/normalise-key.js';

const BEYOND_ASCII = /[^\0-\x7F]/;

/** Everything but letters, their marks, digits, `+` and `#`; a dot stays where a name begins with it (`.NET`). */
const INDISTINCT = /(?!^\.\p{L})[^\p{L}\p{M}\p{N}+#]/gu;
const INDISTINCT_ASCII = /(?!^\.[a-z])[^a-z0-9+#]/g;

/**
 * The form in which two spellings name one skill: case, blanks, accents and most punctuation do not count.
 * `Front-End`, `front end` and `frontend` are one; `C`, `C++`, `C#`, `F#`, `.NET` stay apart. `&` is read as `and`.
 * A name without a letter or digit is only lower-cased, so that it stays itself.
 */
export function normaliseSkill(name: string): string {
  if (!BEYOND_ASCII.test(name)) return normaliseAscii(name);
  const key = normaliseKey(name);
  const plain = key.replaceAll('&', ' and ').trim();
  return dropAccents(plain).replace(INDISTINCT, '').normalize('NFC') || key;
}

/** The same for a name of ASCII alone, as nearly all are; the list holds thousands, and is read on every run. */
function normaliseAscii(name: string): string {
  const plain = name.toLowerCase().trim().replaceAll('&', ' and ').trim();
  return plain.replace(INDISTINCT_ASCII, '') || normaliseKey(name);
}
