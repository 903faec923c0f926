import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { readEmailAddress } from '../../text/read-email-address.js';
import { remember } from '../../text/remember.js';
import { isBlankAnswer } from '../answers/is-blank-answer.js';
import { namesAgreement, readConsent } from '../answers/read-consent.js';
import { readYesNo } from '../answers/read-yes-no.js';
import type { SignupTable } from '../signup-table.js';
import { namesRole } from './answer-tests.js';
import type { ColumnField, ColumnUse } from './column-use.js';
import { readHeader } from './header.js';
import type { RepeatedColumn } from './keep-fullest.js';
import { isSideIssue } from './recognisers/consent-recognisers.js';
import { EMAIL_TITLE } from './recognisers/contact-recognisers.js';
import { asksForKindOfPerson } from './recognisers/partner-recognisers.js';
import { asksForRole } from './recognisers/role-recognisers.js';
import { reportRepeated } from './report-repeated.js';

/** Fields whose answers tell a mentor or a mentee where no column asks for the role. */
const ROLE_TELLERS: readonly ColumnField[] = ['role', 'teaches', 'learns', 'helpsWith', 'goals', 'capacity'];

/** A single role among other words may be somebody's job. */
const FEWEST_ROLES = 2;

/** What is wrong with the columns of one file, and what was decided between two of them. */
export function checkColumns(
  signups: SignupTable,
  uses: readonly ColumnUse[],
  repeated: readonly RepeatedColumn[],
): readonly Diagnostic[] {
  const { table, role } = signups;
  const feeds = (...fields: readonly ColumnField[]): boolean =>
    uses.some((use) => use.fields.some((field) => fields.includes(field)));
  const place = { file: table.file };
  // A column without answers, as a form adds one for names that nobody gave, loses nothing.
  const lost = repeated.filter(({ dropped }) => dropped.column.answerCount > 0);
  const hasRole = role !== null || feeds(...ROLE_TELLERS) || uses.some(({ side }) => side !== null);
  return [
    ...(feeds('name', 'firstName', 'lastName') ? [] : [diagnose('name-column-missing', place, {})]),
    ...(feeds('email') ? [] : [reportAddresses(signups, uses)]),
    ...(hasRole ? [] : [diagnose('role-column-missing', place, {})]),
    ...(role !== null || feeds('role') ? [] : uses.flatMap((use) => reportRoles(signups, use))),
    ...uses
      .filter(({ unread }) => unread > 0)
      .map(({ index, header, unread }) =>
        diagnose(
          'option-cells-unread',
          { file: table.file, column: { index, title: header } },
          { count: unread },
        ),
      ),
    ...lost.map((each) => reportRepeated(table.file, each)),
    ...uses.flatMap((use) => [...reportAgreement(signups, use), ...reportWish(signups, use)]),
  ];
}

/** No column holds addresses; one that asks for them, and holds too few, is named. */
function reportAddresses({ table }: SignupTable, uses: readonly ColumnUse[]): Diagnostic {
  const asking = uses.filter(
    ({ fields, header, answered }) =>
      fields.length === 0 && answered > 0 && EMAIL_TITLE.test(readHeader(header).allWords),
  );
  const counted = asking.map((use) => ({
    use,
    addresses: countCells(table, use, (cell) => readEmailAddress(cell) !== null),
  }));
  const [best] = counted.toSorted((a, b) => b.addresses - a.addresses);
  if (best === undefined) return diagnose('address-column-missing', { file: table.file }, {});
  const { use, addresses } = best;
  return diagnose('address-column-unread', placeOf(table, use), { addresses, answers: use.answered });
}

/** A column titled as the one for the role, taken for the job because too few of its answers are roles. */
function reportRoles({ table }: SignupTable, use: ColumnUse): readonly Diagnostic[] {
  const words = readHeader(use.header).allWords;
  if (use.fields.some((field) => field !== 'jobTitle') || !asksForRole(words)) return [];
  const roles = countCells(table, use, namesRole);
  return roles < FEWEST_ROLES
    ? []
    : [diagnose('role-column-unread', placeOf(table, use), { roles, answers: use.answered })];
}

/** An agreement to a side issue, where some do not agree: a form may have meant it as consent. */
function reportAgreement({ table }: SignupTable, use: ColumnUse): readonly Diagnostic[] {
  const { fields, header, answered } = use;
  if (fields.length > 0 || answered === 0 || !isSideIssue(readHeader(header))) return [];
  const agreements = countCells(table, use, (cell) => readYesNo(cell) !== null || namesAgreement(cell));
  const others = countCells(table, use, (cell) => !readConsent(cell));
  if (agreements * 2 <= answered || others === 0) return [];
  return [diagnose('agreement-unread', placeOf(table, use), { others })];
}

/** A question about the other person whose answers agree to its title, and so say nothing by themselves. */
function reportWish({ table }: SignupTable, use: ColumnUse): readonly Diagnostic[] {
  const { fields, header, answered } = use;
  if (fields.length > 0 || answered === 0 || !asksForKindOfPerson(readHeader(header))) return [];
  const wishes = countCells(table, use, (cell) => !isBlankAnswer(cell) && readYesNo(cell) !== false);
  return wishes === 0 ? [] : [diagnose('wish-unread', placeOf(table, use), { wishes })];
}

/** How many cells of a column pass, each different one tested once. */
function countCells(
  { rows }: SignupTable['table'],
  { index }: ColumnUse,
  passes: (cell: string) => boolean,
): number {
  const test = remember(passes);
  return rows.filter(({ cells }) => test(cells[index] ?? '')).length;
}

function placeOf({ file }: SignupTable['table'], { index, header }: ColumnUse): Place {
  return { file, column: { index, title: header } };
}
