import type { PartCounts } from './count-parts.js';

const SMALL_LETTER = /^\p{Ll}/u;

/**
 * The parts, by key, that go on with a free answer typed beside ticked ones: "Python, SQL, I would like to knit, sew and
 * bake". In a column whose answers mostly repeat, it is what nobody else wrote, behind something else that nobody else
 * wrote, and begins in small letters.
 */
export function findFreeAnswers(
  { parts, lists }: PartCounts,
  standsAlone: (part: string) => boolean,
): ReadonlySet<string> {
  let total = 0;
  let unique = 0;
  for (const { count } of parts) {
    total += count;
    if (count === 1) unique += 1;
  }
  if (unique * 2 >= total) return new Set();
  const free = new Set<string>();
  for (const list of lists) {
    let isBehindUnique = false;
    for (const { key, spelling, count } of list) {
      const isUnique = count === 1;
      if (isUnique && isBehindUnique && SMALL_LETTER.test(spelling) && !standsAlone(spelling)) free.add(key);
      isBehindUnique = isUnique;
    }
  }
  return free;
}
