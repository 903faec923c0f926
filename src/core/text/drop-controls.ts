/*
 * Control characters could steer a screen or start a header, bidi characters could turn a line round, lone surrogates
 * have no UTF-8, U+FDD0 to U+FDEF are a program's own. U+200C and U+200D stay: Persian words and emoji need them.
 */
const CONTROLS = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFEFF]/gu;

/** A text without the characters that nobody sees and that do something; line breaks and tabs are among them. */
export function dropControls(text: string): string {
  return text.replace(CONTROLS, '');
}
