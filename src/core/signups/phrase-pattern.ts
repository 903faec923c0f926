/**
 * A pattern that finds any of the phrases as whole words in a text folded by `foldWords`. A phrase is the source of
 * a regular expression and may keep its accents. (`\b` would not do: it knows no letters but the plain Latin ones.)
 */
export function phrasePattern(...phrases: readonly string[]): RegExp {
  const folded = phrases.join('|').normalize('NFKD').replace(/\p{M}/gu, '');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${folded})(?![\\p{L}\\p{N}])`, 'u');
}
