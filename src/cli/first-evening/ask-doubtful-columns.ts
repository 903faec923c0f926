import type { FieldName } from '../../core/programme/field-names.js';
import { listQuestions } from '../reading/question.js';
import { showText } from '../showing/show-text.js';
import { chooseColumnPurpose, type OfferedPurpose } from './choose-column-purpose.js';
import { type FormReading, type Interview, type SettledForm, settleColumns } from './settled-form.js';

/** What most forms ask, in the order in which somebody would look for it. */
const USUAL: readonly FieldName[] = [
  'name',
  'email',
  'role',
  'teaches',
  'learns',
  'goals',
  'helpsWith',
  'background',
  'availability',
  'timeZone',
  'capacity',
];
const USUAL_OFFERED = 6;

const NOTHING: OfferedPurpose = { purposes: ['unused'], why: '' };

/** Asks what the columns are for that the program is not sure of. */
export async function askDoubtfulColumns(
  interview: Interview,
  { table, reading, form }: FormReading,
): Promise<SettledForm> {
  const all = listQuestions(table, reading.columns[0] ?? []);
  const doubtful = all.filter(({ use }) => use.certainty === 'doubtful');
  const fed = new Set(all.flatMap(({ use }) => use.fields));
  const free = USUAL.filter((field) => !fed.has(field)).slice(0, USUAL_OFFERED);
  let settled = form;
  for (const question of doubtful) {
    const { use } = question;
    const taken = use.fields.filter((field) => field !== 'status');
    const purposes = await chooseColumnPurpose(interview, question, {
      why: `what it holds is not certain (${showText(use.reason)}).`,
      offered: [
        { purposes: taken, why: 'as it seems' },
        ...free.map((field) => ({ purposes: [field], why: '' })),
        NOTHING,
      ],
    });
    settled = settleColumns(settled, purposes, [...new Set(question.columns.map(({ name }) => name))]);
  }
  return settled;
}
