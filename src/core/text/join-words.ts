/** Joins words as English does: "a", "a and b", "a, b and c". No words give an empty text. */
export function joinWords(words: readonly string[], conjunction = 'and'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  if (words.length === 1) return last;
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
