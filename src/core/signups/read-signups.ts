import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { type PlaceOfSetting, placeNowhere } from '../programme/place-of-setting.js';
import type { Programme } from '../programme/programme.js';
import type { SkillList } from '../skills/skill-list.js';
import { buildPeopleIndex } from './build-people-index.js';
import { checks } from './checks/checks.js';
import { buildColumnUses } from './columns/build-column-uses.js';
import { checkColumns } from './columns/check-columns.js';
import type { ColumnUse } from './columns/column-use.js';
import { findLoneSkills } from './columns/find-lone-skills.js';
import { listQuestions } from './columns/list-questions.js';
import { checkConfiguredColumns } from './columns/mapping/check-configured-columns.js';
import { recogniseColumns } from './columns/recognise-columns.js';
import { countUnknownSkills } from './count-unknown-skills.js';
import { settleLayout } from './layout/settle-layout.js';
import { applyConfiguration } from './people/apply-configuration.js';
import { buildPeople } from './people/build-people.js';
import { checkReversedRoles } from './people/check-reversed-roles.js';
import { checkUnreadColumns } from './people/check-unread-columns.js';
import { checkUnreadNames } from './people/check-unread-names.js';
import { checkUnreadRefusals } from './people/check-unread-refusals.js';
import { buildCellFinder } from './people/find-cell.js';
import { findTickedAnswers } from './people/find-ticked-answers.js';
import { leaveOut } from './people/leave-out.js';
import { listRawSignups } from './people/list-raw-signups.js';
import { placeOf, type RawSignup } from './people/raw-signup.js';
import { readSignup } from './people/read-signup.js';
import { createReadingContext } from './people/reading-context.js';
import { reportLeftOut } from './people/report-left-out.js';
import type { SignupTable } from './signup-table.js';
import type { SignupsReading } from './signups-reading.js';

/**
 * Reads sign-ups into people: puts the rows of titles right, recognises the columns, leaves out who must not be read,
 * reads every row, puts the rows of each person together, and checks the people.
 *
 * All problems are found in one go. The order of the rows changes nothing but places. With errors among the
 * diagnostics the people are those who could be read.
 */
export function readSignups(
  files: readonly SignupTable[],
  programme: Programme,
  skillList: SkillList,
  placeOfSetting: PlaceOfSetting = placeNowhere,
): SignupsReading {
  const layouts = files.map(settleLayout);
  const tables = layouts.map(({ signups }) => signups);
  const diagnostics: Diagnostic[] = layouts.flatMap((layout) => layout.diagnostics);
  // Without titles every column would only repeat the complaint.
  const untitled = new Set(
    layouts.filter((layout) => hasErrors(layout.diagnostics)).map(({ signups }) => signups),
  );
  const columns: (readonly ColumnUse[])[] = [];
  const raw: RawSignup[] = [];
  const recognised = tables.map((table) => ({ table, ...recogniseColumns(table, programme, skillList) }));
  const loneSkills = findLoneSkills(recognised.flatMap((file) => file.columns));
  const questions = listQuestions(skillList, loneSkills);
  for (const { table, ...file } of recognised) {
    const uses = buildColumnUses(file.columns, programme, questions);
    const problems = checkColumns(table, uses, file.repeated);
    columns.push(uses);
    if (untitled.has(table)) continue;
    diagnostics.push(...problems);
    // Without names or roles every row would only repeat the complaint.
    if (hasErrors(problems)) continue;
    const rows = listRawSignups(table, uses);
    raw.push(...rows.signups);
    diagnostics.push(
      ...rows.problems,
      ...checkReversedRoles(rows.signups),
      ...checkUnreadColumns(file.columns, rows.signups, skillList),
      ...checkUnreadRefusals(file.columns, rows.signups),
    );
  }
  diagnostics.push(...recognised.flatMap((file) => checkUnreadNames(file.table, file.columns, raw)));
  diagnostics.unshift(...checkConfiguredColumns(tables, columns, programme));

  const configured = applyConfiguration(raw, programme, placeOfSetting);
  const consenting = leaveOut(configured.signups);
  diagnostics.push(...configured.problems, ...reportLeftOut(consenting));

  const ticked = findTickedAnswers(consenting.signups, programme);
  const context = createReadingContext(programme, skillList, ticked, (problem) => diagnostics.push(problem));
  const signups = consenting.signups.flatMap((signup) => readSignup(signup, context) ?? []);
  const { people, replaced, repeated, problems } = buildPeople(signups);
  diagnostics.push(...problems);

  const index = buildPeopleIndex(people);
  const unknownSkills = countUnknownSkills(people, skillList);
  const findCell = buildCellFinder(consenting.signups);
  const complete = !hasErrors(diagnostics);
  diagnostics.push(
    ...checks.flatMap((check) =>
      check({ people, signups, complete, index, findCell, programme, unknownSkills }),
    ),
  );
  const placesOf = (rows: readonly RawSignup[]) => rows.map((row) => placeOf(row));
  return {
    people,
    index,
    tables,
    columns,
    leftOut: {
      withoutConsent: placesOf(consenting.withoutConsent),
      declined: placesOf(consenting.declined),
      withdrawn: placesOf(configured.withdrawn),
      replaced: [...placesOf(consenting.replaced), ...replaced],
      repeated,
    },
    unknownSkills,
    diagnostics,
  };
}
