import { isBlankAnswer } from '../../core/signups/answers/is-blank-answer.js';
import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import type { RivalColumn } from '../../core/signups/signups-reading.js';
import { normaliseKey } from '../../core/text/normalise-key.js';
import { plural } from '../../core/text/plural.js';
import { describeFields } from '../reading/field-words.js';
import { listQuestions, nameQuestion, type Question } from '../reading/question.js';
import { type FormReading, type Interview, type SettledForm, settleColumns } from './settled-form.js';

/** Asks which of two columns counts that ask for the same, where rows answer them differently. */
export async function askRivalColumns(
  { questions, tell }: Interview,
  { table, reading, form }: FormReading,
): Promise<SettledForm> {
  const all = listQuestions(table, reading.columns[0] ?? []);
  const find = (index: number): Question | undefined =>
    all.find(({ columns }) => columns.some((column) => column.index === index));
  const { rows } = table.table;
  const countDiffering = ({ kept, dropped }: RivalColumn): number =>
    rows.filter(({ cells }) => differ(cells[kept] ?? '', cells[dropped] ?? '')).length;
  let settled = form;
  for (const rival of reading.rivals[0] ?? []) {
    const [kept, dropped] = [find(rival.kept), find(rival.dropped)];
    const differing = countDiffering(rival);
    const { field } = rival;
    if (kept === undefined || dropped === undefined || field === 'status' || differing === 0) continue;
    if (kept.use.certainty === 'set') continue;
    const what = describeFields([field]);
    const rowsDiffer = `${plural(differing, 'row')} ${differing === 1 ? 'answers' : 'answer'} them differently`;
    await tell(`Two columns ask for: ${what}; ${rowsDiffer}.`);
    const chosen = await questions.choose<Question>({
      message: `Which one counts for: ${what}?`,
      choices: [kept, dropped].map((question) => ({
        value: question,
        words: `${nameQuestion(question)} (${plural(question.answered, 'answer')})`,
      })),
    });
    settled = settleColumns(settled, [field], [...new Set(chosen.columns.map(nameOf))]);
  }
  return settled;
}

function differ(one: string, other: string): boolean {
  return !isBlankAnswer(one) && !isBlankAnswer(other) && normaliseKey(one) !== normaliseKey(other);
}

function nameOf({ name }: ColumnUse): string {
  return name;
}
