/*
 * A person's text on a terminal or in a log: an escape sequence must not colour the screen, a bidi override
 * must not reorder the line. U+200C and U+200D stay: Persian words and emoji need them.
 */
const UNPRINTABLE = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/gu;

/** The text on one line without control and bidirectional formatting characters. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim();
}
