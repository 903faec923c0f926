import type { Mention } from './build-recogniser.js';
import { BREAK } from './read-words.js';
import { recogniseNegations } from './recognise-negations.js';

/** Words between a denial and what it denies: "never worked in (retail)". */
const LONGEST_GAP = 2;

/** The mentions that a text does not deny: of "a lawyer, never a teacher" that of the lawyer. */
export function dropDenied<Id extends string>(
  words: readonly string[],
  mentions: readonly Mention<Id>[],
): readonly Mention<Id>[] {
  const denied = new Set<number>();
  for (const { id, end } of recogniseNegations(words)) {
    if (id !== 'denial') continue;
    for (let place = end; place <= end + LONGEST_GAP; place += 1) {
      denied.add(place);
      if (words[place] === BREAK) break;
    }
  }
  return mentions.filter(({ start }) => !denied.has(start));
}
