/** The beginning of a list that may be too long for a page. */
export interface Beginning<Item> {
  readonly shown: readonly Item[];
  /** How many there are, shown or not. */
  readonly total: number;
}

/**
 * A list of at most so many items. Of a longer one those stay that come first by `urgency` (smaller is more urgent), in
 * the order they had.
 */
export function beginWith<Item>(
  items: readonly Item[],
  most: number,
  urgency: (item: Item) => number = () => 0,
): Beginning<Item> {
  if (items.length <= most) return { shown: items, total: items.length };
  const ranked = items.map((item, place) => ({ place, rank: urgency(item) }));
  ranked.sort((a, b) => a.rank - b.rank || a.place - b.place);
  const kept = new Set(ranked.slice(0, most).map(({ place }) => place));
  return { shown: items.filter((_, place) => kept.has(place)), total: items.length };
}
