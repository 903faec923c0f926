/**
 * A text as bare words for recognising: lower case, accents and apostrophes dropped, everything that is neither
 * letter nor digit (punctuation, emoji, line breaks) as one blank: `What’s your E-Mail? 🙂` gives `whats your e mail`.
 */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼ‘`´]+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
