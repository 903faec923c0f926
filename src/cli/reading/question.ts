import { isBlankAnswer } from '../../core/signups/answers/is-blank-answer.js';
import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import type { SignupTable } from '../../core/signups/signup-table.js';
import type { SignupsReading } from '../../core/signups/signups-reading.js';
import { columnLetters } from '../../core/text/column-letters.js';
import { groupBy } from '../../core/text/group-by.js';
import { cutText } from '../showing/cut-text.js';
import { showText } from '../showing/show-text.js';

/** What a sentence quotes of a title. */
const TITLE_WIDTH = 60;

/** A question of the form: one column, or the columns that a form makes of one question, an option or row each. */
export interface Question {
  readonly columns: readonly ColumnUse[];
  /** The least sure of its columns, for what holds of all of them. */
  readonly use: ColumnUse;
  /** `G`, or `G–K` for several. */
  readonly letters: string;
  /** Its words, on one line and harmless; the options where the form exports them alone. */
  readonly title: string;
  /** Rows that answered it. */
  readonly answered: number;
}

/** The questions of a file in the order of their first columns. */
export function listQuestions({ table }: SignupTable, columns: readonly ColumnUse[]): readonly Question[] {
  const groups = groupBy(columns, ({ index, fields, side, question, part }) =>
    part === null ? index : JSON.stringify([fields, side, question]),
  );
  return [...groups.values()].flatMap((group) => {
    const use = group.find(({ certainty }) => certainty === 'doubtful') ?? group[0];
    if (use === undefined) return [];
    const answered =
      group.length === 1
        ? use.answered
        : table.rows.filter(({ cells }) => group.some(({ index }) => !isBlankAnswer(cells[index] ?? '')))
            .length;
    return [{ columns: group, use, letters: nameRanges(group), title: titleOf(group), answered }];
  });
}

/** The questions of all files, in the order of the files. */
export function listAllQuestions({ tables, columns }: SignupsReading): readonly Question[] {
  return tables.flatMap((table, place) => listQuestions(table, columns[place] ?? []));
}

/** A question as the organiser finds it in the file: letters and title, a long one cut. */
export function nameQuestion({ letters, title }: Question): string {
  return `${letters} "${cutText(title, TITLE_WIDTH)}"`;
}

function titleOf(group: readonly ColumnUse[]): string {
  const [first] = group;
  if (first === undefined || group.length === 1) return showText(first?.header ?? '');
  const question = showText(first.question);
  return question === '' ? listOptions(group) : question;
}

/** What the columns of a question stand for: titles of the form, nobody's answers. */
export function listOptions(columns: readonly ColumnUse[]): string {
  return columns.map(({ part }) => showText(part ?? '')).join(', ');
}

/** The letters of all columns of some questions. */
export function lettersOf(questions: readonly Question[]): string {
  return nameRanges(questions.flatMap(({ columns }) => columns));
}

/** The letters of columns: `G–K`, or `G–H, K` where another column stands between them. */
function nameRanges(columns: readonly ColumnUse[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const { index } of columns) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last === index - 1) range.last = index;
    else ranges.push({ first: index, last: index });
  }
  return ranges
    .map(({ first, last }) =>
      first === last ? columnLetters(first) : `${columnLetters(first)}–${columnLetters(last)}`,
    )
    .join(', ');
}
