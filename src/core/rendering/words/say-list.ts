import type { Language } from './language.js';

/**
 * Items as one text: "a", "a and b", "a, b and c". No items give an empty text. Where an item before the last holds a
 * comma itself, semicolons keep them apart; where one holds the conjunction, a comma says which one joins.
 */
export function sayList(items: readonly string[], conjunction: 'and' | 'or', { lists }: Language): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const others = items.slice(0, -1);
  const before = lists[conjunction];
  const comma = lists.comma.trimEnd();
  if (others.some((item) => item.includes(comma))) {
    return `${others.join(lists.semicolon)}${lists.semicolon.trimEnd()}${before}${last}`;
  }
  const divider = items.some((item) => item.includes(before)) ? comma : '';
  return `${others.join(lists.comma)}${divider}${before}${last}`;
}
