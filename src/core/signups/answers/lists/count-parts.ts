import { normaliseKey } from '../../../text/normalise-key.js';
import type { CountedList, ListPart } from './cut-parts.js';

/** A part of the cells of a column, in any spelling of case and blanks. */
export interface CountedPart {
  readonly key: string;
  /** Of its spellings the one that sorts first, whatever the rows' order. */
  spelling: string;
  before: ListPart['before'];
  count: number;
  /** What follows it, as far as that is always the same; null once it was the end or something else. */
  follower: CountedPart | null;
  /** What comes before it, likewise. */
  leader: CountedPart | null;
}

export interface PartCounts {
  /** Each part once, in the order of first appearance. */
  readonly parts: readonly CountedPart[];
  /** The parts of each list, in its order. */
  readonly lists: readonly (readonly CountedPart[])[];
}

/** How often each part occurs in all lists of a column, and beside what. */
export function countParts(lists: readonly CountedList[]): PartCounts {
  const byKey = new Map<string, CountedPart>();
  const bySpelling = new Map<string, CountedPart>();
  const find = ({ text, before }: ListPart): CountedPart => {
    const part = bySpelling.get(text) ?? remember(text, before);
    if (before > part.before) part.before = before;
    return part;
  };
  const remember = (spelling: string, before: ListPart['before']): CountedPart => {
    const key = normaliseKey(spelling);
    const part = byKey.get(key) ?? { key, spelling, before, count: 0, follower: null, leader: null };
    if (spelling < part.spelling) part.spelling = spelling;
    byKey.set(key, part);
    bySpelling.set(spelling, part);
    return part;
  };
  const counted = lists.map(({ parts, times }) => {
    const list = parts.map(find);
    countNeighbours(list, times);
    return list;
  });
  return { parts: [...byKey.values()], lists: counted };
}

function countNeighbours(list: readonly CountedPart[], times: number): void {
  let leader: CountedPart | null = null;
  list.forEach((part, index) => {
    const follower = list[index + 1] ?? null;
    part.follower = part.count === 0 || part.follower === follower ? follower : null;
    part.leader = part.count === 0 || part.leader === leader ? leader : null;
    part.count += times;
    leader = part;
  });
}
