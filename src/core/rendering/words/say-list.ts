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
  const [mark, joint] = chooseJoints(items, conjunction, lists);
  return `${others.join(lists.joined === 'all' ? joint : mark)}${joint}${last}`;
}

/** What stands between the items, and what before the last. */
function chooseJoints(
  items: readonly string[],
  conjunction: 'and' | 'or',
  lists: Language['lists'],
): readonly [string, string] {
  const misleading = items.length === 2 ? items.slice(0, 1) : items;
  if (misleading.some((item) => item.includes(lists.comma.trimEnd()))) {
    return [lists.semicolon, lists.afterSemicolons[conjunction]];
  }
  if (items.some((item) => item.includes(lists.and) || item.includes(lists.or))) {
    return [lists.comma, lists.clear[conjunction]];
  }
  return [lists.comma, lists[conjunction]];
}
