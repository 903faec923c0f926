/** Scripts written from right to left: Hebrew to Arabic Extended-A, presentation forms, and the ones added later. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDCF\uFDF0-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/gu;

/** Whether a text holds anything written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return text.search(RIGHT_TO_LEFT) !== -1;
}

/**
 * The direction of a text as a whole: that of most of its letters. An English sentence that begins with an Arabic name
 * reads from left to right, which the first letter alone would get wrong.
 */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr';
}
