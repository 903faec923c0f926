import { countFilled } from './count-filled.js';
import { isBlankRow } from './is-blank-row.js';
import { showsAnswer } from './shows-answer.js';
import type { TableRow } from './table.js';

/** So many lines a person writes above a table; more are something else. */
const MOST_CAPTIONS = 5;
const FEWEST_TITLES = 3;
const NUMBER = /^\d+$/u;

/**
 * The row of titles: the first that is not blank, unless rows of one cell each ("Sign-ups autumn 2026") stand above
 * one that can only be it: three titles at least, none of them an answer or a number, no two the same, and no row has
 * more cells. Null when all rows are blank.
 */
export function findHeader(rows: readonly TableRow[]): TableRow | null {
  const [first, ...others] = takeFilled(rows, MOST_CAPTIONS + 1);
  if (first === undefined || countFilled(first.cells) > 1) return first ?? null;
  const header = others.find((row) => countFilled(row.cells) > 1);
  return header !== undefined && isHeader(header, rows) ? header : first;
}

function isHeader(header: TableRow, rows: readonly TableRow[]): boolean {
  const titles = header.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const count = countFilled(header.cells);
  return (
    count >= FEWEST_TITLES &&
    new Set(titles).size === count &&
    !titles.some((title) => NUMBER.test(title) || showsAnswer(title)) &&
    rows.every((row) => countFilled(row.cells) <= count)
  );
}

function takeFilled(rows: readonly TableRow[], count: number): readonly TableRow[] {
  const filled: TableRow[] = [];
  for (const row of rows) {
    if (filled.length === count) break;
    if (!isBlankRow(row.cells)) filled.push(row);
  }
  return filled;
}
