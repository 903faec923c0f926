import type { FieldName } from '../../core/programme/field-names.js';
import type { ListSplitting } from '../../core/signups/answers/lists/list-splitting.js';
import { splitAnswers } from '../../core/signups/answers/lists/split-answers.js';
import { splitAtCommas } from '../../core/signups/answers/lists/split-at-commas.js';
import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import { collapseBlanks } from '../../core/text/collapse-blanks.js';
import { compareCodeUnits } from '../../core/text/compare-code-units.js';
import { normaliseKey } from '../../core/text/normalise-key.js';
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
  const said: string[] = [];
  for (const question of listQuestions(table, reading.columns[0] ?? [])) {
    const { use } = question;
    const fields = use.fields.filter((field): field is FieldName => field !== 'status');
    if (use.splitting?.separator !== ',' || fields.some((field) => form.answers.options.has(field))) continue;
    // Mentors and mentees mostly tick the same options: what was said of one question is not asked of the next.
    const known = said.filter((option) => cells(use).some((cell) => collapseBlanks(cell).includes(option)));
    const counts = countAnswers(cells(use), addOptions(use.splitting, known));
    const told = isUnclear(counts, known) ? await askOptions(interview, question, counts, cells(use)) : null;
    said.push(...(told ?? []));
    if (told === null && known.length === 0) continue;
    const options = told ?? [...counts.keys()].filter(wasPutTogether).map(collapseBlanks);
    settled = settleOptions(settled, fields, [...new Set([...known, ...options])]);
  }
  return settled;
}

/** Options that are said hold instead of whatever else the cells seem to tell, as they will in the settings. */
function addOptions(splitting: ListSplitting, added: readonly string[]): ListSplitting {
  if (added.length === 0) return splitting;
  const known = added.map((option) => [normaliseKey(option), option] as const);
  return { separator: splitting.separator, options: new Map([...splitting.options, ...known]) };
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
function isUnclear(counts: Counts, known: readonly string[]): boolean {
  const answers = [...counts.keys()].filter((answer) => !known.includes(collapseBlanks(answer)));
  const small = answers.filter((answer) => BEGINS_SMALL.test(answer)).length;
  return answers.some(wasPutTogether) || (small > 0 && small * 2 < answers.length);
}

/** Commas in brackets cut nothing, so that they leave nothing to ask. */
function wasPutTogether(answer: string): boolean {
  return splitAtCommas(answer).length > 1;
}

/** The options that hold a comma, as the organiser knows them; null where the cells were cut right without being told. */
async function askOptions(
  { questions, tell }: Interview,
  question: Question,
  counts: Counts,
  cells: readonly string[],
): Promise<readonly string[] | null> {
  const byCount = [...counts].sort(([a, most], [b, more]) => more - most || compareCodeUnits(a, b));
  // What holds a comma is what the question is about.
  const joined = byCount.filter(([answer]) => wasPutTogether(answer));
  const shown = [...joined, ...byCount.filter(([answer]) => !wasPutTogether(answer))];
  await tell(`Column ${nameQuestion(question)} holds several answers in a cell. They were cut like this:`);
  for (const [answer, count] of shown.slice(0, ANSWERS_SHOWN)) {
    await tell(`${String(count).padStart(4)} × ${cutText(showText(answer), ANSWER_WIDTH)}`, '  ');
  }
  if (shown.length > ANSWERS_SHOWN) await tell(`… and ${shown.length - ANSWERS_SHOWN} more`, '       ');
  const isRight = await questions.confirm(`Was column ${question.letters} cut right?`, true);
  if (isRight) return null;
  const right: string[] = [];
  for (const [answer] of joined.slice(0, ANSWERS_SHOWN)) {
    const words = `Is this one option: ${cutText(showText(answer), ANSWER_WIDTH)}?`;
    if (await questions.confirm(words, true)) right.push(collapseBlanks(answer));
  }
  return [...right, ...(await typeOptions(questions, cells))];
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
