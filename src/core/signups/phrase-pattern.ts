/** Scripts that put no blank between words, so that a phrase may stand anywhere in a text. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A pattern that finds any of the phrases as whole words in a text folded by `foldWords`. A phrase is the source of
 * a regular expression and may keep its accents; one in a script without blanks stands alone in its argument and is
 * found within words too. (`\b` would not do: it knows no letters but the plain Latin ones.)
 */
export function phrasePattern(...phrases: readonly string[]): RegExp {
  return buildPattern(phrases, (spaced) => `(?<= |^)(?:${spaced})(?= |$)`);
}

/** The same for a text that keeps its signs. Its machinery is several times as large: every letter there is. */
export function phraseBetweenSigns(...phrases: readonly string[]): RegExp {
  return buildPattern(phrases, (spaced) => `(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`);
}

function buildPattern(phrases: readonly string[], standAlone: (spaced: string) => string): RegExp {
  const spaced = fold(phrases.filter((phrase) => !UNSPACED.test(phrase)));
  const unspaced = fold(phrases.filter((phrase) => UNSPACED.test(phrase)));
  const words = spaced === '' ? [] : [standAlone(spaced)];
  const parts = unspaced === '' ? [] : [unspaced];
  return new RegExp(`(?:${[...words, ...parts].join('|')})`, 'u');
}

/** The source of up to so many words of a folded text, each with the blank behind it, as few as will do. */
export function upToWords(most: number): string {
  return `(?:[^ ]+ ){0,${most}}?`;
}

function fold(phrases: readonly string[]): string {
  return phrases.join('|').normalize('NFKD').replace(/\p{M}/gu, '');
}
