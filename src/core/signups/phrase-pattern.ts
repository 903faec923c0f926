/** Scripts that put no blank between words, so that a phrase may stand anywhere in a text. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A letter, where there is nothing else but digits and blanks: small machinery, as `\p{L}` stands for 600 ranges. */
const FOLDED_LETTER = '[^ 0-9\\n]';

/**
 * A pattern that finds any of the phrases as whole words in a text folded by `foldWords`, or in lines of such texts.
 * A phrase is the source of a regular expression and may keep its accents; one in a script without blanks stands alone
 * in its argument and is found within words too. (`\b` would not do: it knows no letters but the plain Latin ones.)
 */
export function phrasePattern(...phrases: readonly string[]): RegExp {
  const plain = phrases.map((phrase) => phrase.replaceAll('\\p{L}', FOLDED_LETTER));
  return new RegExp(
    anyOf(plain, (spaced) => `(?<= |^)(?:${spaced})(?= |$)`),
    'um',
  );
}

/** The same within words too: a small machinery, by which to tell soon that a text holds none of the phrases. */
export function partPattern(...phrases: readonly string[]): RegExp {
  return new RegExp(fold(phrases).replaceAll('\\p{L}', FOLDED_LETTER), 'u');
}

/** The source of a pattern for any of the phrases; `standAlone` gives that for those in scripts with blanks. */
export function anyOf(phrases: readonly string[], standAlone: (spaced: string) => string): string {
  const spaced = fold(phrases.filter((phrase) => !UNSPACED.test(phrase)));
  const unspaced = fold(phrases.filter((phrase) => UNSPACED.test(phrase)));
  const words = spaced === '' ? [] : [standAlone(spaced)];
  const parts = unspaced === '' ? [] : [unspaced];
  return `(?:${[...words, ...parts].join('|')})`;
}

/** The source of up to so many words of a folded text, each with the blank behind it, as few as will do. */
export function upToWords(most: number): string {
  return `(?:[^ \\n]+ ){0,${most}}?`;
}

function fold(phrases: readonly string[]): string {
  return phrases.join('|').normalize('NFKD').replace(/\p{M}/gu, '');
}
