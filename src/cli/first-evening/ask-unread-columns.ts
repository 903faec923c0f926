import type { DiagnosticCode } from '../../core/diagnostics/diagnostic.js';
import type { ColumnPurpose, FieldName } from '../../core/programme/field-names.js';
import { listQuestions } from '../reading/question.js';
import { chooseColumnPurpose } from './choose-column-purpose.js';
import { type FormReading, type Interview, type SettledForm, settleColumns } from './settled-form.js';

/** What a column may be for that is not read: the fields to offer, the likeliest first. */
const MAY_BE: Readonly<Partial<Record<DiagnosticCode, readonly (FieldName | 'unused')[]>>> = {
  'role-column-unread': ['role', 'unused'],
  'address-column-unread': ['email', 'unused'],
  'names-unread': ['avoid', 'requests', 'unused'],
  'refusals-unread': ['consent', 'unused'],
  'agreement-unread': ['unused', 'consent'],
  'column-unread': ['unused', 'teaches', 'learns', 'goals', 'helpsWith', 'background'],
};

/** Asks what the columns are for that look as if they mattered and are not read. */
export async function askUnreadColumns(
  interview: Interview,
  { table, reading, form }: FormReading,
): Promise<SettledForm> {
  const all = listQuestions(table, reading.columns[0] ?? []);
  let settled = form;
  for (const { code, place, message } of reading.diagnostics) {
    const offered: readonly ColumnPurpose[] | undefined = MAY_BE[code];
    const index = place?.column?.index;
    const question = all.find(({ columns }) => columns.some((column) => column.index === index));
    if (offered === undefined || question === undefined) continue;
    const purposes = await chooseColumnPurpose(interview, question, {
      why: message,
      offered: offered.map((purpose) => ({ purposes: [purpose], why: '' })),
    });
    settled = settleColumns(settled, purposes, [...new Set(question.columns.map(({ name }) => name))]);
  }
  return settled;
}
