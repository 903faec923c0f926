import { normaliseKey } from '../../text/normalise-key.js';

/** A longer list tires whoever reads it in a letter. */
const LONGEST = 8;

/** A list as a letter quotes it. */
export interface ShortList {
  readonly items: readonly string[];
  /** Whether some were left out. */
  readonly more: boolean;
}

/** The list, or eight of a long one: those that are in `first` before others, in the order of the list. */
export function shortenList(items: readonly string[], first: readonly string[]): ShortList {
  if (items.length <= LONGEST) return { items, more: false };
  const keys = new Set(first.map(normaliseKey));
  const isFirst = (item: string): boolean => keys.has(normaliseKey(item));
  const kept = [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))].slice(0, LONGEST);
  return { items: items.filter((item) => kept.includes(item)), more: true };
}
