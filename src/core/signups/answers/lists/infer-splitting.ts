import { normaliseKey } from '../../../text/normalise-key.js';
import { remember } from '../../../text/remember.js';
import { cutParts, type ListPart } from './cut-parts.js';
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
  const semicolons = cells.filter((cell) => SEMICOLON.test(cell)).length;
  const lines = cells.filter((cell) => cell.includes('\n') && !SEMICOLON.test(cell)).length;
  const isCommaList = remember((cell: string) => !/[;；\n]/u.test(cell) && cutParts(cell, false).length > 1);
  const commas = semicolons + lines === 0 ? 0 : cells.filter(isCommaList).length;
  const isListed = question.options?.some((option) => SEMICOLON.test(option)) ?? false;
  if (isListed || semicolons + lines < Math.max(1, commas)) return cutAtCommas(cells, question);
  const atCommas = semicolons > lines ? cutAtCommas(cells, question) : null;
  if (atCommas !== null && holdsEverySemicolon(cells, atCommas)) return atCommas;
  return { separator: semicolons >= lines ? ';' : 'line', options: new Map(), alone: listAnswers(cells) };
}

function cutAtCommas(cells: readonly string[], question: ListQuestion): ListSplitting {
  const cut = remember((cell: string) => splitAtLines(cell).map((line) => cutParts(line, true)));
  const lists = cells.flatMap(cut);
  const configured = question.options?.map((option) => cutParts(option, true));
  if (configured !== undefined) return { separator: ',', options: byKey(configured) };
  const found = findCommaOptions(lists, question.standsAlone);
  const insides = found.flatMap((parts) => parts.slice(1).map((part) => optionKey([part])));
  const free = findFreeAnswers(lists, question.standsAlone);
  return { separator: ',', options: byKey(found), continuations: new Set([...insides, ...free]) };
}

/** The options that hold a sign which would cut them. */
function byKey(options: readonly (readonly ListPart[])[]): ReadonlyMap<string, string> {
  const cut = options.filter((parts) => parts.length > 1);
  return new Map(cut.map((parts) => [optionKey(parts), joinedText(parts)] as const));
}

/** Whether all semicolons of a column stand inside options of lists with commas: "Writing; editing, Python". */
function holdsEverySemicolon(cells: readonly string[], atCommas: ListSplitting): boolean {
  const options = [...atCommas.options.keys()].filter((option) => SEMICOLON.test(option));
  if (options.length === 0) return false;
  let hasLists = false;
  for (const cell of cells) {
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
function listAnswers(cells: readonly string[]): ReadonlySet<string> {
  const pieces = cells.map(splitAtStrong);
  return new Set(pieces.flatMap((list) => (list.length > 1 ? list.map(normaliseKey) : [])));
}

/** Ticked answers end in semicolons, repeat from row to row, or are short and cut by semicolons; sentences do neither. */
function looksTicked(cells: readonly string[], splitting: ListSplitting): boolean {
  if (cells.length > 0 && cells.every((cell) => cell.trimEnd().endsWith(';'))) return true;
  const lists = cells.map(remember((cell: string) => splitAnswers(cell, splitting)));
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
