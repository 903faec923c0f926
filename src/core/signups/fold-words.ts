/** What there is to fold besides capitals, apostrophes and signs: most texts are plain, and all are folded. */
const UNUSUAL = /[^\t-~]/u;

/**
 * A text as bare words for recognising: lower case, accents and apostrophes dropped, everything that is neither
 * letter nor digit (punctuation, emoji, line breaks) as one blank: `What’s your E-Mail? 🙂` gives `whats your e mail`.
 */
export function foldWords(text: string): string {
  const lower = text.toLowerCase();
  if (!UNUSUAL.test(lower))
    return lower
      .replace(/['`]+/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ‘`´]+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
