/*
 * Control characters could start a header or a screen command, bidi characters could turn a line round,
 * U+FDD0 to U+FDEF are ours (`marked-text.ts`), and lone surrogates have no UTF-8.
 * U+200C and U+200D stay: Persian words and emoji need them.
 */
const UNWANTED = /[\p{Cc}\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFEFF]/gu;
const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;

/**
 * A person's text as it may enter a template: no control or bidi characters, line ends are LF, tabs are blanks.
 * Line breaks are kept for the helper `paragraphs`; everywhere else `{{field}}` prints one line.
 */
export function cleanText(text: string): string {
  const lines = text.replace(LINE_END, '\n').replaceAll('\t', ' ').split('\n');
  return lines
    .map((line) => line.replace(UNWANTED, '').trim())
    .join('\n')
    .trim();
}
