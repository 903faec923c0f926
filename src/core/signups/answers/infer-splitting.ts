import { findCommaOptions } from './find-comma-options.js';
import type { ListSplitting } from './list-splitting.js';
import { optionKey, splitAnswers, splitAtStrong } from './split-answers.js';
import { splitAtCommas } from './split-at-commas.js';

/** A ticked answer is rarely longer, and ends like no sentence. */
const LONGEST_OPTION = 60;
const SENTENCE_END = /[.!?…]$/u;

/** What is known of a question besides its answers. */
export interface ListQuestion {
  /** The options as the organiser listed them; undefined when nothing is configured. */
  readonly options: readonly string[] | undefined;
  /** True for a question that may be free text, whose commas then mean nothing. */
  readonly mayBeText: boolean;
  /** Whether a part is an answer by itself, however often it occurs beside another: "HTML", "CSS". */
  readonly standsAlone: (part: string) => boolean;
}

/**
 * Finds how the cells of a column are to be cut, from all of them together: by `;` or line breaks where most lists
 * use them, else at commas, where parts that never occur apart are one option. The rows' order plays no part.
 */
export function inferSplitting(cells: readonly string[], question: ListQuestion): ListSplitting {
  const splitting = cutByMajority(cells, question);
  const isText = question.mayBeText && question.options === undefined && !looksTicked(cells, splitting);
  return isText ? { separator: null, options: new Map() } : splitting;
}

function cutByMajority(cells: readonly string[], question: ListQuestion): ListSplitting {
  const semicolons = cells.filter((cell) => /[;；]/u.test(cell)).length;
  const lines = cells.filter((cell) => cell.includes('\n') && !/[;；]/u.test(cell)).length;
  const commas = cells.filter((cell) => !/[;；\n]/u.test(cell) && splitAtCommas(cell).length > 1).length;
  if (semicolons + lines > 0 && semicolons + lines >= commas) {
    return { separator: semicolons >= lines ? ';' : 'line', options: new Map() };
  }
  const options =
    question.options?.map(splitAtCommas) ?? findCommaOptions(cutAtCommas(cells), question.standsAlone);
  const holdingCommas = options.filter((parts) => parts.length > 1);
  const byKey = holdingCommas.map((parts) => [optionKey(parts), parts.join(', ')] as const);
  return { separator: ',', options: new Map(byKey) };
}

function cutAtCommas(cells: readonly string[]): readonly (readonly string[])[] {
  return cells.flatMap((cell) => splitAtStrong(cell).map(splitAtCommas));
}

/** Ticked answers end in semicolons, repeat from row to row, or are short and cut by semicolons; sentences do neither. */
function looksTicked(cells: readonly string[], splitting: ListSplitting): boolean {
  if (cells.length > 0 && cells.every((cell) => cell.trimEnd().endsWith(';'))) return true;
  const lists = cells.map((cell) => splitAnswers(cell, splitting));
  const answers = lists.flat();
  if (!lists.some((list) => list.length > 1)) return false;
  if (splitting.separator === ';' && answers.every(looksLikeOption)) return true;
  const rows = new Map<string, number>();
  for (const list of lists) for (const answer of new Set(list)) rows.set(answer, (rows.get(answer) ?? 0) + 1);
  const repeated = answers.filter((answer) => (rows.get(answer) ?? 0) > 1);
  return repeated.length * 2 > answers.length;
}

function looksLikeOption(answer: string): boolean {
  return answer.length <= LONGEST_OPTION && !SENTENCE_END.test(answer);
}
