import type { FieldName } from '../../core/programme/field-names.js';
import { splitAnswers } from '../../core/signups/answers/lists/split-answers.js';
import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import { collapseBlanks } from '../../core/text/collapse-blanks.js';
import { compareCodeUnits } from '../../core/text/compare-code-units.js';
import type { Questions } from '../../shell/questions.js';
import { listQuestions, nameQuestion, type Question } from '../reading/question.js';
import { cutText } from '../showing/cut-text.js';
import { showText } from '../showing/show-text.js';
import { type FormReading, type Interview, type SettledForm, settleOptions } from './settled-form.js';

const ANSWERS_SHOWN = 12;
const ANSWER_WIDTH = 60;

/** The middle of an option that was cut, "the command line" say, seldom begins with a capital. */
const BEGINS_SMALL = /^\p{Ll}/u;

/** Asks whether cells were cut right that hold several answers, where a comma may stand inside one. */
export async function askLists(
  interview: Interview,
  { table, reading, form }: FormReading,
): Promise<SettledForm> {
  const cells = (use: ColumnUse): readonly string[] =>
    table.table.rows.map((row) => row.cells[use.index] ?? '');
  let settled = form;
  for (const question of listQuestions(table, reading.columns[0] ?? [])) {
    const { use } = question;
    const fields = use.fields.filter((field): field is FieldName => field !== 'status');
    if (use.splitting?.separator !== ',' || fields.some((field) => form.answers.options.has(field))) continue;
    const counts = countAnswers(cells(use), use.splitting);
    if (!isUnclear(counts)) continue;
    const options = await askOptions(interview, question, counts, cells(use));
    if (options.length > 0) settled = settleOptions(settled, fields, options);
  }
  return settled;
}

type Counts = ReadonlyMap<string, number>;

function countAnswers(cells: readonly string[], splitting: NonNullable<ColumnUse['splitting']>): Counts {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    for (const answer of splitAnswers(cell, splitting)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return counts;
}

/** An option was put together, or a part looks like the middle of one while most do not. */
function isUnclear(counts: Counts): boolean {
  const answers = [...counts.keys()];
  const small = answers.filter((answer) => BEGINS_SMALL.test(answer)).length;
  return answers.some((answer) => answer.includes(',')) || (small > 0 && small * 2 < answers.length);
}

/** The options that hold a comma, as typed by the organiser; none where the cells were cut right without being told. */
async function askOptions(
  { questions, tell }: Interview,
  question: Question,
  counts: Counts,
  cells: readonly string[],
): Promise<readonly string[]> {
  const byCount = [...counts].sort(([a, most], [b, more]) => more - most || compareCodeUnits(a, b));
  // What holds a comma is what the question is about.
  const withComma = byCount.filter(([answer]) => answer.includes(','));
  const shown = [...withComma, ...byCount.filter(([answer]) => !answer.includes(','))];
  await tell(`Column ${nameQuestion(question)} holds several answers in a cell. They were cut like this:`);
  for (const [answer, count] of shown.slice(0, ANSWERS_SHOWN)) {
    await tell(`${String(count).padStart(4)} × ${cutText(showText(answer), ANSWER_WIDTH)}`, '  ');
  }
  if (shown.length > ANSWERS_SHOWN) await tell(`… and ${shown.length - ANSWERS_SHOWN} more`, '       ');
  const isRight = await questions.confirm(`Was column ${question.letters} cut right?`, true);
  return isRight ? [] : typeOptions(questions, cells);
}

async function typeOptions(questions: Questions, cells: readonly string[]): Promise<readonly string[]> {
  const known = cells.map(collapseBlanks);
  const refuse = (answer: string): string | null => {
    if (answer === '') return null;
    if (!answer.includes(',')) return 'Only options that hold a comma need to be named.';
    return known.some((cell) => cell.includes(collapseBlanks(answer))) ? null : 'No cell holds these words.';
  };
  const options: string[] = [];
  for (;;) {
    const message = 'An option that holds a comma, word for word (empty: no more):';
    const option = await questions.text({ message, preset: '', refuse });
    if (option === '') return options;
    options.push(collapseBlanks(option));
  }
}
