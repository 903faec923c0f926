/**
 * Joins words as English does: "a", "a and b", "a, b and c". No words give an empty text. Where a word before the last
 * holds a comma itself, semicolons keep them apart: "Git, the command line; SQL; and Python".
 */
export function joinWords(words: readonly string[], conjunction = 'and'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  if (words.length === 1) return last;
  const others = words.slice(0, -1);
  if (others.some((word) => word.includes(','))) return `${others.join('; ')}; ${conjunction} ${last}`;
  return `${others.join(', ')} ${conjunction} ${last}`;
}
