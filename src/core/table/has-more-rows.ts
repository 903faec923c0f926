import { detectEncoding } from './detect-encoding.js';

const [LF, CR, QUOTE, LETTER] = [10, 13, 34, 65];
/** Blanks, delimiters and quotation marks: a row of nothing else is blank. */
const SHOWS_NOTHING = new Set([
  0,
  9,
  LF,
  CR,
  32,
  QUOTE,
  ...[',', ';', '|'].map((sign) => sign.charCodeAt(0)),
]);

/**
 * Whether a text table holds more filled rows than `most`, told by its bytes: decoding and parsing a file that is refused
 * would cost ten times the memory. A line break ends a row where the quotation marks before it are even in number.
 */
export function hasMoreRows(bytes: Uint8Array, most: number): boolean {
  // A row takes two bytes at least: most files need no look.
  if (bytes.length < 2 * most) return false;
  const encoding = detectEncoding(bytes);
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  let rows = 0;
  let isQuoted = false;
  let isFilled = false;
  for (let at = encoding === 'utf-16be' ? 1 : 0; at < bytes.length; at += isWide ? 2 : 1) {
    const byte = isWide && bytes[at ^ 1] !== 0 ? LETTER : (bytes[at] ?? 0);
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if ((byte === LF || byte === CR) && !isQuoted) {
      if (isFilled) rows += 1;
      if (rows > most) return true;
      isFilled = false;
    } else if (!isFilled) isFilled = !SHOWS_NOTHING.has(byte);
  }
  return rows + (isFilled ? 1 : 0) > most;
}
