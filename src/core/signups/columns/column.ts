import type { Table } from '../../table/table.js';
import { isBlankAnswer } from '../answers/is-blank-answer.js';
import { type Header, readHeader } from './header.js';

/** A column before anybody knows what it is for. */
export interface Column {
  readonly index: number;
  readonly header: Header;
  /** The answers that say something, trimmed, in the rows' order. */
  readonly answers: readonly string[];
  /** How often each different answer was given. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether each row answered, in the rows' order. */
  readonly answered: readonly boolean[];
}

/** The columns of a table, taken apart for recognising. */
export function readColumns(table: Table): readonly Column[] {
  return table.header.map((title, index) => {
    const counts = new Map<string, number>();
    for (const { cells } of table.rows) {
      const answer = cells[index] ?? '';
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    for (const answer of counts.keys()) if (isBlankAnswer(answer)) counts.delete(answer);
    const cells = table.rows.map((row) => row.cells[index] ?? '');
    const answers = cells.filter((answer) => counts.has(answer));
    const answered = cells.map((answer) => counts.has(answer));
    return { index, header: readHeader(title), answers, counts, answered };
  });
}

/** Enough of an answer to tell what it is. */
const OPENING = 200;

/** Whether more than half of the answers pass; an unanswered column contradicts nothing. */
export function mostAnswers(column: Column, passes: (answer: string) => boolean): boolean {
  let passed = 0;
  for (const [answer, count] of column.counts) if (passes(answer.slice(0, OPENING))) passed += count;
  return passed * 2 > column.answers.length || column.answers.length === 0;
}
