import { normaliseKey } from '../../text/normalise-key.js';
import { countKeys } from './count-keys.js';
import { splitAtStrong } from './split-answers.js';
import { splitAtCommas } from './split-at-commas.js';

/** How often two parts must occur, always together, to count as one option. */
const ENOUGH = 3;

/**
 * The options that hold commas, as their parts, found in the cells of a whole column: where a is always followed by b
 * and b always preceded by a, three times or more, a and b are one option; chains make longer ones.
 */
export function findCommaOptions(
  cells: readonly string[],
  standsAlone: (part: string) => boolean,
): readonly (readonly string[])[] {
  const lists = cells.flatMap((cell) => splitAtStrong(cell).map(splitAtCommas));
  const counts = countKeys(lists.flat());
  const followers = new Map<string, Map<string, number>>();
  const spelling = new Map<string, string>();
  for (const list of lists) {
    for (const [index, part] of list.entries()) {
      const key = normaliseKey(part);
      spelling.set(key, smallest(spelling.get(key), part));
      const next = list[index + 1];
      if (next === undefined) continue;
      const followersOfPart = followers.get(key) ?? new Map<string, number>();
      followers.set(key, followersOfPart);
      const nextKey = normaliseKey(next);
      followersOfPart.set(nextKey, (followersOfPart.get(nextKey) ?? 0) + 1);
    }
  }
  const continuations = new Map<string, string>();
  for (const [key, followersOfPart] of followers) {
    const [next, together] = [...followersOfPart][0] ?? ['', 0];
    if (together < ENOUGH || together !== counts.get(key) || together !== counts.get(next)) continue;
    if (!(standsAlone(key) && standsAlone(next))) continuations.set(key, next);
  }
  return followChains(continuations).map((chain) => chain.map((key) => spelling.get(key) ?? key));
}

function followChains(continuations: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const continued = new Set(continuations.values());
  const firsts = [...continuations.keys()].filter((key) => !continued.has(key));
  return firsts.map((first) => {
    const chain = [first];
    for (let next = continuations.get(first); next !== undefined; next = continuations.get(next))
      chain.push(next);
    return chain;
  });
}

/** Of several spellings the one that sorts first, whatever the rows' order. */
function smallest(a: string | undefined, b: string): string {
  return a === undefined || b < a ? b : a;
}
