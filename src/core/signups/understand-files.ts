import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { Programme } from '../programme/programme.js';
import type { SkillList } from '../skills/skill-list.js';
import { buildColumnUses } from './columns/build-column-uses.js';
import { checkColumns } from './columns/check-columns.js';
import { checkDeniedTitles } from './columns/check-denied-titles.js';
import type { ColumnUse } from './columns/column-use.js';
import { findLoneSkills } from './columns/find-lone-skills.js';
import { listQuestions } from './columns/list-questions.js';
import { checkConfiguredColumns } from './columns/mapping/check-configured-columns.js';
import { recogniseColumns } from './columns/recognise-columns.js';
import { settleLayout } from './layout/settle-layout.js';
import { answersAnything } from './people/answers-anything.js';
import { checkReversedRoles } from './people/check-reversed-roles.js';
import { checkUnreadColumns } from './people/check-unread-columns.js';
import { checkUnreadNames } from './people/check-unread-names.js';
import { checkUnreadRefusals } from './people/check-unread-refusals.js';
import { checkUnreadStatuses } from './people/check-unread-statuses.js';
import { listRawSignups } from './people/list-raw-signups.js';
import type { RawSignup } from './people/raw-signup.js';
import type { SignupTable } from './signup-table.js';
import type { SignupsReading } from './signups-reading.js';

/** Files whose columns are understood, and their rows. */
interface UnderstoodFiles {
  /** Those that have titles, one per column. */
  readonly tables: readonly SignupTable[];
  /** Per file, what each column was taken for. */
  readonly columns: readonly (readonly ColumnUse[])[];
  /** Per file, the columns that ask what a fuller one asks. */
  readonly rivals: SignupsReading['rivals'];
  /** The rows of the files that can be read. */
  readonly signups: readonly RawSignup[];
  /** Rows in which nothing was answered. */
  readonly empty: readonly RawSignup[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the rows of titles right, recognises what every column is for, and lists the rows. */
export function understandFiles(
  files: readonly SignupTable[],
  programme: Programme,
  skillList: SkillList,
): UnderstoodFiles {
  const layouts = files.map(settleLayout);
  const diagnostics: Diagnostic[] = layouts.flatMap((layout) => layout.diagnostics);
  // Of a file without titles nothing is told but that: what stands in their place are somebody's answers.
  const titled = layouts.filter((layout) => !hasErrors(layout.diagnostics));
  const recognised = titled.map(({ signups: table }) => ({
    table,
    ...recogniseColumns(table, programme, skillList),
  }));
  const questions = listQuestions(skillList, findLoneSkills(recognised.flatMap((file) => file.columns)));
  const columns: (readonly ColumnUse[])[] = [];
  const signups: RawSignup[] = [];
  const empty: RawSignup[] = [];
  for (const { table, ...file } of recognised) {
    const uses = buildColumnUses(file.columns, programme, questions);
    const problems = checkColumns(table, uses, file.repeated);
    columns.push(uses);
    diagnostics.push(...problems);
    // Without names or roles every row would only repeat the complaint.
    if (hasErrors(problems)) continue;
    const listed = listRawSignups(table, uses, programme.answers.roles);
    const rows: RawSignup[] = [];
    for (const row of listed.signups) (answersAnything(row) ? rows : empty).push(row);
    for (const row of rows) signups.push(row);
    diagnostics.push(
      ...listed.problems,
      ...checkDeniedTitles(table.table, file.columns, { programme, skillList }),
      ...checkReversedRoles(rows),
      ...checkUnreadColumns(file.columns, rows, skillList),
      ...checkUnreadRefusals(file.columns, rows),
      ...checkUnreadStatuses(table, file.columns),
    );
  }
  diagnostics.push(...recognised.flatMap((file) => checkUnreadNames(file.table, file.columns, signups)));
  const tables = recognised.map(({ table }) => table);
  const rivals = recognised.map(({ repeated }) =>
    repeated.map(({ field, dropped, kept }) => ({
      field,
      dropped: dropped.column.index,
      kept: kept.column.index,
    })),
  );
  // A column that is looked for may be one that lost its title.
  if (titled.length === layouts.length) {
    diagnostics.unshift(...checkConfiguredColumns(tables, columns, programme));
  }
  return { tables, columns, rivals, signups, empty, diagnostics };
}
