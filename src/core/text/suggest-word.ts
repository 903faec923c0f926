import { distance } from 'fastest-levenshtein';

import { compareCodeUnits } from './compare-code-units.js';
import { normaliseKey } from './normalise-key.js';

/**
 * The candidate that a word was probably meant to be, or null when none is near enough:
 * at most one edit for words of up to 4 letters, two for up to 8, three above.
 * Only ever a suggestion: nothing is changed because of it.
 */
export function suggestWord(word: string, candidates: Iterable<string>): string | null {
  const wanted = normaliseKey(word);
  const reach = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3;
  let best: { candidate: string; edits: number } | null = null;
  for (const candidate of candidates) {
    const edits = distance(wanted, normaliseKey(candidate));
    if (edits > reach || edits >= wanted.length) continue;
    const nearer = best === null || edits < best.edits;
    const tied = best !== null && edits === best.edits && compareCodeUnits(candidate, best.candidate) < 0;
    if (nearer || tied) best = { candidate, edits };
  }
  return best?.candidate ?? null;
}
