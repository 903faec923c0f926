import type { ColumnPurpose, FieldName } from '../../core/programme/field-names.js';
import type { Programme, RoleWord } from '../../core/programme/programme.js';
import type { SignupTable } from '../../core/signups/signup-table.js';
import type { SignupsReading } from '../../core/signups/signups-reading.js';
import type { Questions } from '../../shell/questions.js';

/** What the organiser said about the form, by flags or answers, beyond what the program sees by itself. */
export type SettledForm = Pick<Programme, 'columns' | 'answers'>;

/** A form as it is read by what was settled so far. */
export interface FormReading {
  readonly table: SignupTable;
  readonly reading: SignupsReading;
  readonly form: SettledForm;
}

/** Somebody at a terminal: what they are shown, and what they are asked. */
export interface Interview {
  readonly questions: Questions;
  /** Shows a paragraph, broken between words. */
  readonly tell: (text: string, indent?: string) => Promise<void>;
}

/**
 * Says of columns, by the names that `columns:` knows them by, what they are for; what was said of them before falls,
 * and so do other columns for the same field.
 */
export function settleColumns(
  { columns, answers }: SettledForm,
  purposes: readonly ColumnPurpose[],
  names: readonly string[],
): SettledForm {
  const others = [...columns].map(([purpose, titles]) => {
    const left = titles.filter((title) => !names.includes(title));
    return [purpose, left] as const;
  });
  const settled = new Map(others.filter(([, titles]) => titles.length > 0));
  for (const purpose of purposes) {
    const before = purpose === 'unused' ? (settled.get(purpose) ?? []) : [];
    settled.set(purpose, [...before, ...names.filter((name) => !before.includes(name))]);
  }
  return { columns: settled, answers };
}

/** What was settled for one file added to what was settled before; of the columns of that file, the newer word holds. */
export function addSettled(
  before: SettledForm,
  { columns, answers }: SettledForm,
  names: ReadonlySet<string>,
): SettledForm {
  const all = new Map(columns);
  for (const [purpose, titles] of before.columns) {
    const others = titles.filter((title) => !names.has(title));
    if (others.length > 0) all.set(purpose, [...new Set([...others, ...(columns.get(purpose) ?? [])])]);
  }
  return { columns: all, answers };
}

/** What was read of one file, by its place among all. */
export function narrowReading(reading: SignupsReading, index: number): SignupsReading {
  const file = reading.tables[index]?.table.file;
  return {
    ...reading,
    columns: [reading.columns[index] ?? []],
    rivals: [reading.rivals[index] ?? []],
    diagnostics: reading.diagnostics.filter(({ place }) => place === null || place.file === file),
  };
}

/** Says what a word for a role means. */
export function settleRoleWord({ columns, answers }: SettledForm, word: string, role: RoleWord): SettledForm {
  return { columns, answers: { ...answers, roles: new Map([...answers.roles, [word, role]]) } };
}

/** Says which options of the questions for some fields hold a comma. */
export function settleOptions(
  { columns, answers }: SettledForm,
  fields: readonly FieldName[],
  options: readonly string[],
): SettledForm {
  const added = fields.map((field) => [field, options] as const);
  return { columns, answers: { ...answers, options: new Map([...answers.options, ...added]) } };
}
