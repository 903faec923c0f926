import type { Programme, SharedAnswer } from '../../programme/programme.js';
import type { ColumnField } from '../../signups/columns/column-use.js';
import { numberTitles } from '../../signups/columns/mapping/number-titles.js';
import type { SignupsReading } from '../../signups/signups-reading.js';
import type { FormFields, Withheld } from '../template/form-fields.js';

/** Answered for the organiser and the matching alone, whatever `share` says. */
const PRIVATE_FIELDS: ReadonlySet<ColumnField> = new Set([
  'identity',
  'seeks',
  'culture',
  'avoid',
  'requests',
  'manager',
  'stage',
  'matters',
  'consent',
]);

/** What `share` calls the answers to a question; what it has no word for is the organiser's to quote. */
const SHARED_AS: ReadonlyMap<ColumnField, SharedAnswer> = new Map<ColumnField, SharedAnswer>([
  ['name', 'name'],
  ['firstName', 'name'],
  ['lastName', 'name'],
  ['email', 'email'],
  ['pronouns', 'pronouns'],
  ['teaches', 'skills'],
  ['learns', 'skills'],
  ['helpsWith', 'topics'],
  ['goals', 'goals'],
  ['background', 'background'],
  ['jobTitle', 'jobTitle'],
  ['organisation', 'organisation'],
  ['timeZone', 'timeZone'],
  ['availability', 'timeZone'],
  ['languages', 'languages'],
  ['formats', 'formats'],
  ['minutesPerMonth', 'minutesPerMonth'],
  ['chat', 'chat'],
  ['bookingLink', 'bookingLink'],
]);

/** The columns of all files by their titles. One title may stand in several files: where one withholds it, all do. */
export function listFormFields(
  { tables, columns }: Pick<SignupsReading, 'tables' | 'columns'>,
  { share }: Programme,
): FormFields {
  const titles = new Set<string>();
  const withheld = new Map<string, Withheld>();
  for (const [file, { table }] of tables.entries()) {
    const uses = new Map(columns[file]?.map(({ index, fields }) => [index, fields]));
    for (const [index, title] of numberTitles(table.header).entries()) {
      const reason = whyWithheld(uses.get(index) ?? [], share);
      if (title !== '') titles.add(title);
      if (reason !== null && withheld.get(title) !== 'private') withheld.set(title, reason);
    }
  }
  return { titles: [...titles].filter((title) => !withheld.has(title)), withheld };
}

function whyWithheld(fields: readonly ColumnField[], share: readonly SharedAnswer[]): Withheld | null {
  if (fields.some((field) => PRIVATE_FIELDS.has(field))) return 'private';
  const answers = fields.map((field) => SHARED_AS.get(field));
  return answers.find((answer) => answer !== undefined && !share.includes(answer)) ?? null;
}
