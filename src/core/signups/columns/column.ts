import type { Table } from '../../table/table.js';
import { isBlankAnswer } from '../answers/is-blank-answer.js';
import type { CellMeaning } from './column-use.js';
import { type Header, readHeader } from './header.js';
import { numberTitles, withoutNumbers } from './mapping/number-titles.js';

/** A question before anybody knows what it is for: a column, or several columns that each hold one of its options. */
export interface Column {
  /** Of the first column, from 0. */
  readonly index: number;
  readonly header: Header;
  /** How `columns:` names it: the title, numbered where it is repeated. */
  readonly name: string;
  /** How many answers say something; of options, how often one was ticked. */
  readonly answerCount: number;
  /** How often each different one of them was given. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether each row answered, in the rows' order. */
  readonly answered: readonly boolean[];
  /** In the rows' order, as they stand in the file; of options, none. */
  readonly cells: readonly string[];
  /** Empty for a question that one column holds. */
  readonly options: readonly OptionColumn[];
}

/** A column that stands for one option of a question, or for one row of a grid. */
export interface OptionColumn {
  readonly column: Column;
  readonly part: string;
  readonly meaning: CellMeaning;
}

/** The columns of a table, taken apart for recognising. */
export function readColumns(table: Table): readonly Column[] {
  const names = numberTitles(table.header);
  const bare = withoutNumbers(table.header);
  return table.header.map((title, index) => {
    const cells = table.rows.map((row) => row.cells[index] ?? '');
    const header = { ...readHeader(bare[index] ?? title), text: title };
    return { index, header, name: names[index] ?? title, ...countAnswers(cells), cells, options: [] };
  });
}

function countAnswers(cells: readonly string[]): Pick<Column, 'answerCount' | 'counts' | 'answered'> {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const written = counts.size;
  let answerCount = 0;
  for (const [answer, count] of counts) {
    if (isBlankAnswer(answer)) counts.delete(answer);
    else answerCount += count;
  }
  // Most columns hold no blank words, and to look up each cell takes long.
  const isAnswer =
    counts.size === written ? (cell: string) => cell !== '' : (cell: string) => counts.has(cell);
  return { answerCount, counts, answered: cells.map(isAnswer) };
}

/** Enough of an answer to tell what it is. */
const OPENING = 200;

/** Whether more than half of the answers pass; an unanswered column contradicts nothing. */
export function mostAnswers(column: Column, passes: (answer: string) => boolean): boolean {
  const all = column.answerCount;
  let passed = 0;
  let failed = 0;
  for (const [answer, count] of column.counts) {
    if (passes(answer.slice(0, OPENING))) passed += count;
    else failed += count;
    if (passed * 2 > all || failed * 2 >= all) break;
  }
  return passed * 2 > all || all === 0;
}
