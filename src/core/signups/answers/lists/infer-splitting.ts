import { normaliseKey } from '../../../text/normalise-key.js';
import { countParts } from './count-parts.js';
import { type CountedList, cutParts, type ListPart } from './cut-parts.js';
import { findCommaOptions } from './find-comma-options.js';
import { findFreeAnswers } from './find-free-answers.js';
import type { ListSplitting } from './list-splitting.js';
import { joinedText, optionKey, splitAnswers, splitAtLines, splitAtStrong } from './split-answers.js';

/** A ticked answer is rarely longer, and ends like no sentence. */
const LONGEST_OPTION = 60;
const SENTENCE_END = /[.!?…]$/u;
const SEMICOLON = /[;；]/u;

/** What is known of a question besides its answers. */
export interface ListQuestion {
  /** The options as the organiser listed them; undefined when nothing is configured. */
  readonly options: readonly string[] | undefined;
  /** True for a question that may be free text, whose commas then mean nothing. */
  readonly mayBeText: boolean;
  /** Whether a part is an answer by itself, however often it occurs beside another: "HTML", "CSS". */
  readonly standsAlone: (part: string) => boolean;
}

/** How often each different cell of a column occurs. */
type CellCounts = ReadonlyMap<string, number>;

/**
 * Finds how the cells of a column are to be cut, from all of them together: by `;` or line breaks where most lists
 * use them, else at commas, where parts that never occur apart are one option. The rows' order plays no part.
 */
export function inferSplitting(cells: CellCounts, question: ListQuestion): ListSplitting {
  const splitting = cutByMajority(cells, question);
  const isText = question.mayBeText && question.options === undefined && !looksTicked(cells, splitting);
  return isText ? { separator: null, options: new Map() } : splitting;
}

function cutByMajority(cells: CellCounts, question: ListQuestion): ListSplitting {
  const semicolons = countCells(cells, (cell) => SEMICOLON.test(cell));
  const lines = countCells(cells, (cell) => cell.includes('\n') && !SEMICOLON.test(cell));
  const isCommaList = (cell: string): boolean => !/[;；\n]/u.test(cell) && cutParts(cell, false).length > 1;
  const commas = semicolons + lines === 0 ? 0 : countCells(cells, isCommaList);
  const isListed = question.options?.some((option) => SEMICOLON.test(option)) ?? false;
  if (isListed || semicolons + lines < Math.max(1, commas)) return cutAtCommas(cells, question);
  const atCommas = semicolons > lines ? cutAtCommas(cells, question) : null;
  if (atCommas !== null && holdsEverySemicolon(cells, atCommas)) return atCommas;
  return { separator: semicolons >= lines ? ';' : 'line', options: new Map(), alone: listAnswers(cells) };
}

function countCells(cells: CellCounts, passes: (cell: string) => boolean): number {
  let count = 0;
  for (const [cell, times] of cells) if (passes(cell)) count += times;
  return count;
}

function cutAtCommas(cells: CellCounts, question: ListQuestion): ListSplitting {
  const configured = question.options?.map((option) => cutParts(option, true));
  if (configured !== undefined) return { separator: ',', options: byKey(configured) };
  const lists: CountedList[] = [];
  for (const [cell, times] of cells) {
    for (const line of splitAtLines(cell)) lists.push({ parts: cutParts(line, true), times });
  }
  const counts = countParts(lists);
  const found = findCommaOptions(counts, question.standsAlone);
  const insides = found.flatMap((parts) => parts.slice(1).map((part) => optionKey([part])));
  const free = findFreeAnswers(counts, question.standsAlone);
  return { separator: ',', options: byKey(found), continuations: new Set([...insides, ...free]) };
}

/** The options that hold a sign which would cut them. */
function byKey(options: readonly (readonly ListPart[])[]): ReadonlyMap<string, string> {
  const cut = options.filter((parts) => parts.length > 1);
  return new Map(cut.map((parts) => [optionKey(parts), joinedText(parts)] as const));
}

/** Whether all semicolons of a column stand inside options of lists with commas: "Writing; editing, Python". */
function holdsEverySemicolon(cells: CellCounts, atCommas: ListSplitting): boolean {
  const options = [...atCommas.options.keys()].filter((option) => SEMICOLON.test(option));
  if (options.length === 0) return false;
  let hasLists = false;
  for (const cell of cells.keys()) {
    if (/\n|[;；]\s*$/u.test(cell)) return false;
    const answers = splitAnswers(cell, atCommas);
    const inside = answers.filter((answer) => SEMICOLON.test(answer)).join();
    if (countSemicolons(inside) < countSemicolons(cell)) return false;
    hasLists ||= answers.length > 1;
  }
  return hasLists;
}

function countSemicolons(text: string): number {
  return text.split(SEMICOLON).length - 1;
}

/** The answers of lists that are not cut at commas, by their keys. */
function listAnswers(cells: CellCounts): ReadonlySet<string> {
  const pieces = [...cells.keys()].map(splitAtStrong);
  return new Set(pieces.flatMap((list) => (list.length > 1 ? list.map(normaliseKey) : [])));
}

/** Ticked answers end in semicolons, repeat from row to row, or are short and cut by semicolons; sentences do neither. */
function looksTicked(cells: CellCounts, splitting: ListSplitting): boolean {
  if (cells.size > 0 && [...cells.keys()].every((cell) => cell.trimEnd().endsWith(';'))) return true;
  const lists = [...cells].map(([cell, times]) => ({ answers: splitAnswers(cell, splitting), times }));
  if (!lists.some(({ answers }) => answers.length > 1)) return false;
  if (splitting.separator === ';' && lists.every(({ answers }) => answers.every(looksLikeOption)))
    return true;
  const rows = new Map<string, number>();
  for (const { answers, times } of lists) {
    for (const answer of new Set(answers)) rows.set(answer, (rows.get(answer) ?? 0) + times);
  }
  let all = 0;
  let repeated = 0;
  for (const { answers, times } of lists) {
    all += answers.length * times;
    repeated += answers.filter((answer) => (rows.get(answer) ?? 0) > 1).length * times;
  }
  return repeated * 2 > all;
}

function looksLikeOption(answer: string): boolean {
  return answer.length <= LONGEST_OPTION && !SENTENCE_END.test(answer);
}
