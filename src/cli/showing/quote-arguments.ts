import { showText } from './show-text.js';

/** Words of a command line, ready to be typed again: each behind a blank, quoted where it needs to be. */
export function quoteArguments(words: readonly string[]): string {
  return words.map((word) => ` ${/^[\w./\\:@%+,=-]+$/u.test(word) ? word : `"${showText(word)}"`}`).join('');
}
