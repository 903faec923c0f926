import { normaliseKey } from '../../../text/normalise-key.js';
import { cutParts, type ListPart } from './cut-parts.js';
import type { ListSplitting } from './list-splitting.js';

const STRONG_SEPARATOR = /[;；\n]/u;

/**
 * Cuts a cell into its answers, trimmed, in order, none empty. Line breaks cut wherever they stand; commas only in a
 * column of comma-separated lists, and never inside an option known to hold them; semicolons in every list, but inside
 * such an option.
 */
export function splitAnswers(cell: string, splitting: ListSplitting): readonly string[] {
  if (splitting.separator === null) return [unquote(cell.trim())].filter((answer) => answer !== '');
  const answers =
    splitting.separator === ','
      ? splitLines(cell, splitting)
      : splitAtStrong(cell).flatMap((piece) => cutLists(piece, splitting));
  return answers.map(unquote).filter((answer) => answer !== '');
}

function splitLines(cell: string, splitting: ListSplitting): readonly string[] {
  const split = (line: string): readonly string[] => joinParts(cutParts(line, true), splitting);
  // Nearly every cell is one line, and to flatten is slow.
  return cell.includes('\n') ? splitAtLines(cell).flatMap(split) : split(cell);
}

/** Some forms put an option that holds a comma into quotation marks. */
function unquote(answer: string): string {
  if (!answer.startsWith('"')) return answer;
  const [, inside] = /^"((?:[^"]|"")*)"$/u.exec(answer) ?? [];
  return inside === undefined ? answer : inside.replaceAll('""', '"').trim();
}

/** The parts of a cell between semicolons and line breaks, trimmed, none empty. */
export function splitAtStrong(cell: string): readonly string[] {
  return cell
    .split(STRONG_SEPARATOR)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** The lines of a cell. */
export function splitAtLines(cell: string): readonly string[] {
  return cell.split('\n');
}

/** Where all parts are answers of the column by themselves, somebody wrote the list with commas. */
function cutLists(piece: string, { alone }: ListSplitting): readonly string[] {
  if (alone === undefined || alone.size === 0) return [piece];
  const parts = cutParts(piece, false).map(({ text }) => text);
  return parts.every((part) => alone.has(normaliseKey(part))) ? parts : [piece];
}

/** Puts together again what is one answer: always the longest run of neighbours that makes an option. */
function joinParts(parts: readonly ListPart[], { options, continuations }: ListSplitting): readonly string[] {
  // In most columns nothing goes together.
  if (options.size + (continuations?.size ?? 0) === 0) return parts.map(({ text }) => text);
  const answers: string[] = [];
  const longestRun = continuations === undefined ? mostParts(options) : 1;
  for (let start = 0; start < parts.length; ) {
    let end = Math.min(parts.length, start + longestRun);
    while (end > start + 1 && !options.has(optionKey(parts.slice(start, end)))) end -= 1;
    const run = parts.slice(start, end);
    const key = optionKey(run);
    const text = options.get(key) ?? joinedText(run);
    const last = answers.at(-1);
    const goesOn = last !== undefined && continuations?.has(key);
    if (goesOn) answers[answers.length - 1] = `${last}${run[0]?.before}${text}`;
    else answers.push(text);
    start = end;
  }
  return answers;
}

function mostParts(options: ReadonlyMap<string, string>): number {
  return Math.max(1, ...[...options.keys()].map((option) => cutParts(option, true).length));
}

/** Parts as one text, with the signs that stood between them. */
export function joinedText(parts: readonly ListPart[]): string {
  return parts.map(({ text, before }, place) => (place === 0 ? text : before + text)).join('');
}

/** The key under which an option of several parts stands in `ListSplitting.options`. */
export function optionKey(parts: readonly ListPart[]): string {
  return normaliseKey(joinedText(parts));
}
