import type { Language } from './language.js';

/**
 * Items as one text: "a", "a and b", "a, b and c"; in some languages "a and b and c". No items give an empty text. Where
 * an item holds a comma itself and could be taken for two, semicolons keep them apart; where one holds an "and" or "or",
 * the language's clear conjunction says which one joins: ", and ".
 */
export function sayList(items: readonly string[], conjunction: 'and' | 'or', { lists }: Language): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const others = items.slice(0, -1);
  const before = lists[conjunction];
  const misleading = items.length === 2 ? others : items;
  if (misleading.some((item) => item.includes(lists.comma.trimEnd()))) {
    return `${others.join(lists.semicolon)}${lists.afterSemicolons[conjunction]}${last}`;
  }
  if (items.some((item) => item.includes(lists.and) || item.includes(lists.or))) {
    return `${others.join(lists.comma)}${lists.clear[conjunction]}${last}`;
  }
  return `${others.join(lists.joined === 'all' ? before : lists.comma)}${before}${last}`;
}
