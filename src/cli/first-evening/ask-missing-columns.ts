import type { DiagnosticCode } from '../../core/diagnostics/diagnostic.js';
import type { FieldName } from '../../core/programme/field-names.js';
import { describeFields } from '../reading/field-words.js';
import { listQuestions, nameQuestion, type Question } from '../reading/question.js';
import { cutText } from '../showing/cut-text.js';
import { showText } from '../showing/show-text.js';
import { type FormReading, type Interview, type SettledForm, settleColumns } from './settled-form.js';

/** What a form cannot do without, by what is said where no column was found for it. */
const NEEDED: Readonly<Partial<Record<DiagnosticCode, FieldName>>> = {
  'name-column-missing': 'name',
  'role-column-missing': 'role',
  'address-column-missing': 'email',
};

const SAMPLE_WIDTH = 30;

/** Asks which column holds what everything rests on, names say, where no column was recognised for it. */
export async function askMissingColumns(
  { questions, tell }: Interview,
  { table, reading, form }: FormReading,
): Promise<SettledForm> {
  const free = listQuestions(table, reading.columns[0] ?? []).filter(
    ({ use, answered }) => use.fields.length === 0 && answered > 0,
  );
  let settled = form;
  for (const { code, message } of reading.diagnostics) {
    const field = NEEDED[code];
    if (field === undefined || free.length === 0) continue;
    await tell(message);
    const question = await questions.choose<Question | null>({
      message: `Which column holds this: ${describeFields([field])}?`,
      choices: [
        ...free.map((each) => ({ value: each, words: `${nameQuestion(each)}${sampleOf(each)}` })),
        { value: null, words: 'none of them' },
      ],
    });
    if (question === null) continue;
    settled = settleColumns(settled, [field], [...new Set(question.columns.map(({ name }) => name))]);
  }
  return settled;
}

function sampleOf({ use }: Question): string {
  const [sample = ''] = use.samples;
  return sample === '' ? '' : ` (${cutText(showText(sample), SAMPLE_WIDTH)} …)`;
}
