import { normaliseKey } from '../../../text/normalise-key.js';
import { remember } from '../../../text/remember.js';
import type { CountedList } from './cut-parts.js';

const SMALL_LETTER = /^\p{Ll}/u;

/**
 * The parts, by key, that go on with a free answer typed beside ticked ones: "Python, SQL, I would like to knit, sew and
 * bake". In a column whose answers mostly repeat, it is what nobody else wrote, behind something else that nobody else
 * wrote, and begins in small letters.
 */
export function findFreeAnswers(
  lists: readonly CountedList[],
  standsAlone: (part: string) => boolean,
): ReadonlySet<string> {
  const keyOf = remember(normaliseKey);
  const counts = new Map<string, number>();
  let total = 0;
  for (const { parts, times } of lists) {
    total += parts.length * times;
    for (const { text } of parts) {
      const key = keyOf(text);
      counts.set(key, (counts.get(key) ?? 0) + times);
    }
  }
  const unique = [...counts.values()].filter((count) => count === 1).length;
  if (unique * 2 >= total) return new Set();
  const free = new Set<string>();
  for (const { parts } of lists) {
    let isBehindUnique = false;
    for (const { text } of parts) {
      const isUnique = counts.get(keyOf(text)) === 1;
      if (isUnique && isBehindUnique && SMALL_LETTER.test(text) && !standsAlone(text)) free.add(keyOf(text));
      isBehindUnique = isUnique;
    }
  }
  return free;
}
