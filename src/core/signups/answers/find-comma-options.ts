import { normaliseKey } from '../../text/normalise-key.js';

/** How often two parts must occur, always together, to count as one option. */
const ENOUGH = 3;

/** A longer chain is a list that somebody sent in three times, and looking for it in other cells would take hours. */
const MOST_PARTS = 12;

/** A part of the cells of a column, in any spelling of case and blanks. */
interface Part {
  /** Of its spellings the one that sorts first, whatever the rows' order. */
  spelling: string;
  count: number;
  /** What follows it, as far as that is always the same; null once it was the end or something else. */
  follower: Part | null;
  /** What comes before it, likewise. */
  leader: Part | null;
}

/**
 * The options that hold commas, as their parts, found in all lists of a column: where a is always followed by b and b
 * always preceded by a, three times or more, a and b are one option; chains make longer ones, of twelve parts at most.
 * Parts that both stand alone are never one option.
 */
export function findCommaOptions(
  lists: readonly (readonly string[])[],
  standsAlone: (part: string) => boolean,
): readonly (readonly string[])[] {
  const parts = new Map<string, Part>();
  const bySpelling = new Map<string, Part>();
  const find = (spelling: string): Part => {
    const known = bySpelling.get(spelling);
    if (known !== undefined) return known;
    const key = normaliseKey(spelling);
    const part = parts.get(key) ?? { spelling, count: 0, follower: null, leader: null };
    if (spelling < part.spelling) part.spelling = spelling;
    parts.set(key, part);
    bySpelling.set(spelling, part);
    return part;
  };
  for (const list of lists) countNeighbours(list.map(find));
  const isJoined = (part: Part): boolean => {
    const { follower } = part;
    if (follower === null || follower.leader !== part || part.count < ENOUGH) return false;
    return !(standsAlone(part.spelling) && standsAlone(follower.spelling));
  };
  const firsts = [...parts.values()].filter(
    (part) => isJoined(part) && !(part.leader && isJoined(part.leader)),
  );
  const chains = firsts.map((first) => {
    const chain = [first];
    for (let part = first; isJoined(part) && part.follower !== null; part = part.follower)
      chain.push(part.follower);
    return chain.map(({ spelling }) => spelling);
  });
  return chains.filter(({ length }) => length <= MOST_PARTS);
}

function countNeighbours(list: readonly Part[]): void {
  for (const [index, part] of list.entries()) {
    const follower = list[index + 1] ?? null;
    const leader = list[index - 1] ?? null;
    part.follower = part.count === 0 || part.follower === follower ? follower : null;
    part.leader = part.count === 0 || part.leader === leader ? leader : null;
    part.count += 1;
  }
}
