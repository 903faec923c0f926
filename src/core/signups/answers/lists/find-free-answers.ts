import { normaliseKey } from '../../../text/normalise-key.js';
import { remember } from '../../../text/remember.js';
import type { CountedList, ListPart } from './cut-parts.js';

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
    for (const { text } of parts) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + times);
  }
  const isUnique = (part: ListPart | undefined): boolean =>
    part !== undefined && counts.get(keyOf(part.text)) === 1;
  const unique = [...counts.values()].filter((count) => count === 1).length;
  if (unique * 2 >= total) return new Set();
  return new Set(
    lists.flatMap(({ parts }) =>
      parts.flatMap((part, place) => {
        const goesOn = isUnique(part) && isUnique(parts[place - 1]) && SMALL_LETTER.test(part.text);
        return goesOn && !standsAlone(part.text) ? [keyOf(part.text)] : [];
      }),
    ),
  );
}
