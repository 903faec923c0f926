import type { Diagnostic } from '../../core/diagnostics/diagnostic.js';
import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import type { ColumnPurpose } from '../../core/programme/field-names.js';
import type { Programme } from '../../core/programme/programme.js';
import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import { nameColumns } from '../../core/signups/columns/mapping/name-columns.js';
import { readSignups } from '../../core/signups/read-signups.js';
import type { SignupTable } from '../../core/signups/signup-table.js';
import type { SignupsReading } from '../../core/signups/signups-reading.js';
import type { SkillList } from '../../core/skills/skill-list.js';
import type { Questions } from '../../shell/questions.js';
import type { Shell } from '../../shell/shell.js';
import { loadCohort } from '../loading/load-cohort.js';
import { wrapText } from '../showing/wrap-text.js';
import type { FormFlag } from './read-form-flags.js';
import { NOTHING_SETTLED, settleForm } from './settle-form.js';
import { addSettled, type Interview, narrowReading, type SettledForm } from './settled-form.js';
import { tellForm } from './tell-form.js';

/** What flags say about a form. */
export interface FormFlags {
  readonly config?: string;
  readonly column?: readonly FormFlag[];
  readonly roleWord?: readonly FormFlag[];
  readonly option?: readonly FormFlag[];
}

/** A form as it is read after flags and answers. */
export interface UnderstoodForm {
  readonly columns: readonly ColumnUse[];
  readonly settled: SettledForm;
  /** What `columns:` is to hold: what was settled, and what the program saw by itself. */
  readonly named: ReadonlyMap<ColumnPurpose, readonly string[]>;
  readonly skillList: SkillList;
  /** Reads the file by other settings. */
  readonly read: (programme: Programme) => SignupsReading;
  /** Null where the file cannot be read; the diagnostics say why. */
  readonly reading: SignupsReading | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what a form exported, or one form for each role, shows it and asks about it where somebody is there to answer. */
export async function understandForm(
  shell: Shell,
  signups: readonly string[],
  flags: FormFlags,
  questions: Questions | null,
): Promise<UnderstoodForm> {
  const loaded = await loadCohort(shell, { files: signups }, flags.config);
  const { skillList, programme, diagnostics, tables } = loaded;
  const read = (settings: Programme): SignupsReading => readSignups(tables, settings, skillList);
  const readBy = (form: SettledForm): SignupsReading => read({ ...programme, ...form });
  const given = [...(flags.column ?? []), ...(flags.roleWord ?? []), ...(flags.option ?? [])];
  const fromFlags = given.reduce((form, flag) => flag(form), NOTHING_SETTLED);
  if (loaded.reading === null) {
    return { columns: [], settled: fromFlags, named: new Map(), skillList, read, reading: null, diagnostics };
  }
  const settled =
    questions === null ? fromFlags : await settleForms(shell, questions, tables, fromFlags, readBy);
  const reading = readBy(settled);
  const columns = reading.columns.flat();
  const unused = settled.columns.get('unused');
  const named = new Map<ColumnPurpose, readonly string[]>(nameColumns(columns));
  if (unused !== undefined) named.set('unused', unused);
  return { columns, settled, named, skillList, read, reading, diagnostics: reading.diagnostics };
}

/** Shows one table after the other, and asks about it what the ones before have not settled. */
async function settleForms(
  shell: Shell,
  questions: Questions,
  tables: readonly SignupTable[],
  given: SettledForm,
  readBy: (form: SettledForm) => SignupsReading,
): Promise<SettledForm> {
  let settled = given;
  for (const [index, table] of tables.entries()) {
    const readOne = (form: SettledForm): SignupsReading => narrowReading(readBy(form), index);
    await tellForm(shell, { table, reading: readOne(settled) });
    const form = await settleForm(interviewAt(shell, questions), table, settled, readOne);
    const names = readOne(form)
      .columns.flat()
      .map(({ name }) => name);
    settled = addSettled(settled, form, new Set(names));
  }
  return settled;
}

/** On standard output, as the questions: it is a terminal then, and answers of people may show. */
function interviewAt({ print, output }: Shell, questions: Questions): Interview {
  return {
    questions,
    tell: (text, indent = '') => print(disarmCommands(wrapText(text, output.columns, indent, `${indent}  `))),
  };
}
