import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { detectEncoding, type Encoding } from './detect-encoding.js';
import { measureHead } from './measure-head.js';
import { recogniseFileKind } from './recognise-file-kind.js';
import { type ByteOrder, createTextSurvey, type TextSurvey } from './survey-text.js';
import { tableLimits } from './table-limits.js';

/** Smaller files are parsed whatever they hold, so that every problem in them is told with its place. */
const LARGE = 16 * 1024 * 1024;
/** More than a table of all rows and columns that are read can hold in the largest file. */
const MOST_DELIMITERS = 64 * 1024 * 1024;

const [LF, CR] = [10, 13];

/** Enough for the longest row of titles. */
const HEAD_LENGTH = 1024 * 1024;

const BYTE_ORDERS: Readonly<Partial<Record<Encoding, ByteOrder>>> = {
  'utf-16le': 'low-first',
  'utf-16be': 'low-last',
};

/**
 * Gives a function that is told the parts of a file in their order, and answers with an error once they can only be
 * refused: nobody needs to read on. The same bytes in one part get the same answer. Workbooks are never refused here.
 */
export function createTableWatch(file: string): (part: Uint8Array) => Diagnostic | null {
  let length = 0;
  let lineBreaks = 0;
  let survey: ((part: Uint8Array) => TextSurvey) | null = null;
  let head: Uint8Array | null = null;
  let unsurveyed: Uint8Array[] = [];
  return (part) => {
    if (length === 0) {
      const order = BYTE_ORDERS[detectEncoding(part)] ?? 'bytes';
      survey = recogniseFileKind(part) === null ? createTextSurvey(order) : null;
      head = part.subarray(0, HEAD_LENGTH);
    }
    length += part.length;
    if (survey === null) return null;
    const isLarge = length > LARGE;
    lineBreaks += countByte(part, LF) + countByte(part, CR);
    unsurveyed.push(part);
    // To look at every byte takes long, and few line breaks end few rows, however they are quoted.
    if (!isLarge && lineBreaks < tableLimits.rows) return null;
    const found = unsurveyed.map(survey).at(-1);
    unsurveyed = [];
    const excess = found === undefined ? null : findExcess(found, isLarge, file);
    if (excess !== null || !isLarge || head === null) return excess;
    const tooWide = checkHead(head, file);
    head = null;
    return tooWide;
  };
}

function countByte(bytes: Uint8Array, byte: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count += 1;
  return count;
}

function checkHead(part: Uint8Array, file: string): Diagnostic | null {
  const head = measureHead(part);
  if (head === null || head.columns <= tableLimits.columns) return null;
  const place = { file, row: head.row, line: head.line };
  return diagnose('table-too-wide', place, { count: head.columns, most: tableLimits.columns });
}

function findExcess(found: TextSurvey, isLarge: boolean, file: string): Diagnostic | null {
  const { rows, rowsWithBlankOnes, columns, cellLength } = tableLimits;
  // One more than sign-ups: the header.
  if (found.filledRows > rows + 1 || found.rows > rowsWithBlankOnes) {
    return diagnose('too-many-rows', { file }, { most: rows });
  }
  if (isLarge && found.longestStretch > cellLength) {
    return diagnose('cell-too-long', { file, ...found.longestAt }, { most: cellLength });
  }
  if (found.delimiters > MOST_DELIMITERS) {
    return diagnose('table-too-wide', { file }, { count: null, most: columns });
  }
  return null;
}
