import { showsAnswer } from '../../table/shows-answer.js';
import type { Table } from '../../table/table.js';

/** What stands under a question that has one column for its one answer. */
const ANSWER_WORDS: ReadonlySet<string> = new Set(['response', 'open-ended response']);

/**
 * The table with its two rows of titles joined to one, as SurveyMonkey writes them: a question stands over the first of
 * its columns, the options and parts of the question stand below it, one per column. They become `Question [Option]`,
 * the shape of a grid. Null when the first row below the titles may be somebody's answers.
 */
export function joinHeaderRows(table: Table): Table | null {
  const [second, ...rows] = table.rows;
  if (second === undefined || !isHeaderRow(table.header, second.cells)) return null;
  let question = '';
  const header = second.cells.map((part, index) => {
    const title = table.header[index]?.trim() ?? '';
    if (title !== '') question = title;
    return part.trim() === '' ? title : nameColumn(question, part.trim());
  });
  return { ...table, header, rows };
}

/**
 * Nobody answers "Open-Ended Response". Without such words it takes questions of several columns with a text below each,
 * and nothing below all the other titles: whoever fills in a form fills in more than that.
 */
function isHeaderRow(header: readonly string[], second: readonly string[]): boolean {
  if (second.some(showsAnswer)) return false;
  const parts = second.map((cell) => cell.trim());
  if (parts.some((part) => ANSWER_WORDS.has(part.toLowerCase()))) return true;
  const width = 1 + header.findLastIndex((title, index) => title.trim() !== '' || parts[index] !== '');
  const titles = header.slice(0, width).map((title) => title.trim());
  const isShared = titles.map((title, index) => title === '' || titles[index + 1] === '');
  return (
    parts[0] === '' &&
    isShared.includes(true) &&
    isShared.every((shared, index) => shared === (parts[index] !== ''))
  );
}

function nameColumn(question: string, part: string): string {
  if (ANSWER_WORDS.has(part.toLowerCase())) return question;
  // Brackets within the brackets would end them too early.
  return `${question} [${part.replace(/\[/g, '(').replace(/\]/g, ')')}]`;
}
