import { detectEncoding } from './detect-encoding.js';
import { filledWidth } from './filled-width.js';
import { findDelimiter } from './find-delimiter.js';
import { findHeader } from './find-header.js';
import { parseRows } from './parse-rows.js';

/** The titles of a text table, as far as its first part tells. */
interface Head {
  readonly row: number;
  readonly line: number | undefined;
  readonly columns: number;
}

/** Measures the titles, or what the first part holds of them; null where it holds none. */
export function measureHead(part: Uint8Array): Head | null {
  const encoding = detectEncoding(part);
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const text = new TextDecoder(isWide ? encoding : 'utf-8').decode(part).replace(/\r\n?/g, '\n');
  const lines = text.slice(0, text.lastIndexOf('\n') + 1) || text;
  const header = findHeader(parseRows(lines, findDelimiter(lines), 1).rows);
  if (header === null) return null;
  return { row: header.number, line: header.line, columns: filledWidth(header.cells) };
}
