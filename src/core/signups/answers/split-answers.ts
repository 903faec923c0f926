import { normaliseKey } from '../../text/normalise-key.js';
import type { ListSplitting } from './list-splitting.js';
import { splitAtCommas } from './split-at-commas.js';

const STRONG_SEPARATOR = /[;；\n]/u;

/**
 * Cuts a cell into its answers, trimmed, in order, none empty. `;` and line breaks cut wherever they stand; commas
 * only in a column of comma-separated lists, and never inside an option known to hold them.
 */
export function splitAnswers(cell: string, splitting: ListSplitting): readonly string[] {
  if (splitting.separator === null) return cell.trim() === '' ? [] : [cell.trim()];
  const pieces = splitAtStrong(cell);
  if (splitting.separator !== ',') return pieces;
  return pieces.flatMap((piece) => joinOptions(splitAtCommas(piece), splitting.options));
}

/** The parts of a cell between semicolons and line breaks, trimmed, none empty. */
export function splitAtStrong(cell: string): readonly string[] {
  return cell
    .split(STRONG_SEPARATOR)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** Puts together again what is one option: always the longest run of neighbours that makes one. */
function joinOptions(parts: readonly string[], options: ReadonlyMap<string, string>): readonly string[] {
  if (options.size === 0) return parts;
  const longestRun = Math.max(...[...options.keys()].map((option) => option.split(',').length));
  const answers: string[] = [];
  for (let start = 0; start < parts.length; ) {
    let end = Math.min(parts.length, start + longestRun);
    while (end > start + 1 && !options.has(optionKey(parts.slice(start, end)))) end -= 1;
    answers.push(options.get(optionKey(parts.slice(start, end))) ?? parts.slice(start, end).join(', '));
    start = end;
  }
  return answers;
}

/** The key under which an option of several parts stands in `ListSplitting.options`. */
export function optionKey(parts: readonly string[]): string {
  return normaliseKey(parts.join(', '));
}
