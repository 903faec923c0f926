/** Scripts written from right to left: Hebrew to Arabic Extended-A, presentation forms, and the ones added later. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDCF\uFDF0-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/gu;

/** Whether a text holds anything written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return text.search(RIGHT_TO_LEFT) !== -1;
}

/**
 * The direction of a text as a whole, in words that run `around`: that of most of its letters, as an English sentence
 * that begins with an Arabic name reads from left to right. But a text in Arabic often holds more letters of English
 * words than of its own: among words from right to left, one that begins so runs so.
 */
export function textDirection(text: string, around: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (around === 'rtl' && hasRightToLeft(letters[0] ?? '')) return 'rtl';
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return rightToLeft * 2 > letters.length ? 'rtl' : 'ltr';
}
