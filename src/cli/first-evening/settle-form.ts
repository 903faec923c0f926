import { defaultProgramme } from '../../core/programme/default-programme.js';
import type { SignupTable } from '../../core/signups/signup-table.js';
import type { SignupsReading } from '../../core/signups/signups-reading.js';
import { askDoubtfulColumns } from './ask-doubtful-columns.js';
import { askLists } from './ask-lists.js';
import { askMissingColumns } from './ask-missing-columns.js';
import { askRivalColumns } from './ask-rival-columns.js';
import { askRoleWords } from './ask-role-words.js';
import { askUnreadColumns } from './ask-unread-columns.js';
import type { FormReading, Interview, SettledForm } from './settled-form.js';

/** Asks about one kind of thing that the program cannot see for itself, where there is any; what was said is added. */
type Step = (interview: Interview, form: FormReading) => Promise<SettledForm>;

/** In this order: what a column is for decides what its words are, and how they are cut. */
const STEPS: readonly Step[] = [
  askMissingColumns,
  askDoubtfulColumns,
  askUnreadColumns,
  askRivalColumns,
  askRoleWords,
  askLists,
];

export const NOTHING_SETTLED: SettledForm = {
  columns: defaultProgramme.columns,
  answers: defaultProgramme.answers,
};

/** Asks what is unclear in a form; it is read again after every answer, so that nothing is asked that another settled. */
export async function settleForm(
  interview: Interview,
  table: SignupTable,
  given: SettledForm,
  read: (form: SettledForm) => SignupsReading,
): Promise<SettledForm> {
  let form = given;
  for (const step of STEPS) form = await step(interview, { table, reading: read(form), form });
  return form;
}
