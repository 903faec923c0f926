/*
 * Counts what a text table holds while its bytes come in, without decoding or parsing any: to find out by parsing that
 * a file is too large would take the time and memory that limits are to save.
 */

/** How far the counting has come. Everything is counted low where bytes leave it open. */
export interface TextSurvey {
  readonly rows: number;
  readonly filledRows: number;
  /** Signs outside quotation marks that may divide cells. */
  readonly delimiters: number;
  /** The most characters between two such signs, in UTF-16 units; apostrophes, which may be our own, are not counted. */
  readonly longestStretch: number;
  /** The row of the longest stretch, from 1, and the line it ends on. */
  readonly longestAt: { readonly row: number; readonly line: number };
}

const [LF, CR, BLANK, QUOTE, APOSTROPHE, LETTER] = [10, 13, 32, 34, 39, 65];
/** By byte, 1 for a sign that may divide cells: asked of every byte there is. */
const DIVIDES = new Uint8Array(256);
for (const sign of ['\t', ',', ';', '|']) DIVIDES[sign.charCodeAt(0)] = 1;

/** How a file stores characters: one byte or more each, or two with the low one first or last. */
export type ByteOrder = 'bytes' | 'low-first' | 'low-last';

/** Gives a function that is told the parts of a file in their order, and says what they hold together. */
export function createTextSurvey(order: ByteOrder): (part: Uint8Array) => TextSurvey {
  const survey = { rows: 0, filledRows: 0, delimiters: 0, longestStretch: 0, longestAt: { row: 1, line: 1 } };
  let isQuoted = false;
  let isFilled = false;
  let last = 0;
  let line = 1;
  let stretch = 0;
  let quotes = 0;
  const measureStretch = (): void => {
    // Two around the cell, and two for each that stands in it.
    const length = stretch + Math.max(0, Math.floor(quotes / 2) - 1);
    if (length <= survey.longestStretch) return;
    survey.longestStretch = length;
    survey.longestAt = { row: survey.rows + 1, line };
  };
  const endStretch = (): void => {
    measureStretch();
    stretch = 0;
    quotes = 0;
  };
  const endRow = (): void => {
    endStretch();
    survey.rows += 1;
    if (isFilled) survey.filledRows += 1;
    isFilled = false;
  };
  const count = (byte: number): void => {
    const isBreak = byte === LF || byte === CR;
    // The two bytes of CRLF end one line.
    const isSecond = byte === LF && last === CR;
    last = byte;
    if (isSecond) return;
    if (byte === QUOTE) {
      isQuoted = !isQuoted;
      quotes += 1;
    } else if (isBreak && !isQuoted) endRow();
    else if (!isQuoted && DIVIDES[byte] === 1) {
      survey.delimiters += 1;
      endStretch();
    } else if (byte !== APOSTROPHE) {
      // A byte that goes on with a character counts with its first; four bytes are two units.
      if (byte < 0x80 || byte >= 0xc0) stretch += byte >= 0xf0 ? 2 : 1;
      if (!isFilled) isFilled = byte !== BLANK && byte !== 0 && !isBreak && DIVIDES[byte] === 0;
    } else isFilled = true;
    if (isBreak) line += 1;
  };
  const readByte = createByteReader(order);
  return (part) => {
    readByte(part, count);
    const open = isFilled ? 1 : 0;
    // One that goes on counts already: it may never end.
    measureStretch();
    return { ...survey, rows: survey.rows + open, filledRows: survey.filledRows + open };
  };
}

/** Hands on each character as one byte or more; one of two bytes that is no ASCII as a letter. */
function createByteReader(order: ByteOrder): (part: Uint8Array, tell: (byte: number) => void) => void {
  if (order === 'bytes') {
    return (part, tell) => {
      for (let at = 0; at < part.length; at += 1) tell(part[at] ?? 0);
    };
  }
  let first: number | null = null;
  return (part, tell) => {
    for (const byte of part) {
      if (first === null) {
        first = byte;
        continue;
      }
      const [low, high] = order === 'low-first' ? [first, byte] : [byte, first];
      tell(high === 0 && low < 0x80 ? low : LETTER);
      first = null;
    }
  };
}
