import { normaliseKey } from '../../../text/normalise-key.js';
import type { CountedList, ListPart } from './cut-parts.js';

/** How often two parts must occur, always together, to count as one option. */
const ENOUGH = 3;

/** As often, where the second part begins in small letters and the first does not: options seldom begin so. */
const ENOUGH_IN_SMALL_LETTERS = 2;

/** A longer chain is a list that somebody sent in three times, and looking for it in other cells would take hours. */
const MOST_PARTS = 12;

const CAPITAL = /^[^\p{L}\p{N}]*\p{Lu}/u;
const SMALL_LETTER = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** A part of the cells of a column, in any spelling of case and blanks. */
interface Part {
  /** Of its spellings the one that sorts first, whatever the rows' order. */
  spelling: string;
  before: ListPart['before'];
  count: number;
  /** What follows it, as far as that is always the same; null once it was the end or something else. */
  follower: Part | null;
  /** What comes before it, likewise. */
  leader: Part | null;
}

/**
 * The options that hold commas, as their parts, found in all lists of a column: where a is always followed by b and b
 * always preceded by a, three times or more (twice where only a begins with a capital), a and b are one option; chains
 * make longer ones, of twelve parts at most. Parts that both stand alone are never one option.
 */
export function findCommaOptions(
  lists: readonly CountedList[],
  standsAlone: (part: string) => boolean,
): readonly (readonly ListPart[])[] {
  const parts = new Map<string, Part>();
  const bySpelling = new Map<string, Part>();
  const find = ({ text, before }: ListPart): Part => {
    const part = bySpelling.get(text) ?? remember(text, before);
    if (before > part.before) part.before = before;
    return part;
  };
  const remember = (spelling: string, before: ListPart['before']): Part => {
    const key = normaliseKey(spelling);
    const part = parts.get(key) ?? { spelling, before, count: 0, follower: null, leader: null };
    if (spelling < part.spelling) part.spelling = spelling;
    parts.set(key, part);
    bySpelling.set(spelling, part);
    return part;
  };
  for (const { parts: list, times } of lists) countNeighbours(list.map(find), times);
  const isJoined = (part: Part): boolean => {
    const { follower } = part;
    if (follower === null || follower.leader !== part || part.count < enoughFor(part, follower)) return false;
    return !(standsAlone(part.spelling) && standsAlone(follower.spelling));
  };
  const firsts = [...parts.values()].filter(
    (part) => isJoined(part) && !(part.leader && isJoined(part.leader)),
  );
  const chains = firsts.map((first) => {
    const chain = [first];
    for (let part = first; isJoined(part) && part.follower !== null; part = part.follower)
      chain.push(part.follower);
    return chain.map(({ spelling, before }) => ({ text: spelling, before }));
  });
  return chains.filter(({ length }) => length <= MOST_PARTS);
}

function enoughFor(part: Part, follower: Part): number {
  const goesOn = CAPITAL.test(part.spelling) && SMALL_LETTER.test(follower.spelling);
  return goesOn ? ENOUGH_IN_SMALL_LETTERS : ENOUGH;
}

function countNeighbours(list: readonly Part[], times: number): void {
  let leader: Part | null = null;
  list.forEach((part, index) => {
    const follower = list[index + 1] ?? null;
    part.follower = part.count === 0 || part.follower === follower ? follower : null;
    part.leader = part.count === 0 || part.leader === leader ? leader : null;
    part.count += times;
    leader = part;
  });
}
