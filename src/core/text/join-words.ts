/**
 * Joins words as English does: "a", "a and b", "a, b and c". No words give an empty text. Where a word before the last
 * holds a comma itself, semicolons keep them apart: "Git, the command line; SQL; and Python". Where a word holds the
 * conjunction or an "or", a comma says which one joins: "interviews, and CVs and applications".
 */
export function joinWords(words: readonly string[], conjunction = 'and'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  if (words.length === 1) return last;
  const others = words.slice(0, -1);
  if (others.some((word) => word.includes(','))) return `${others.join('; ')}; ${conjunction} ${last}`;
  const comma = words.some((word) => word.includes(` ${conjunction} `) || word.includes(' or ')) ? ',' : '';
  return `${others.join(', ')}${comma} ${conjunction} ${last}`;
}
