import type { Roles } from '../answers/read-role.js';
import type { ColumnField, Side } from './column-use.js';
import { answeredBy } from './find-row-roles.js';
import type { RecognisedColumn } from './recognised-column.js';
import { roleFields } from './role-fields.js';

const WORDS: Readonly<Record<Side, string>> = { mentor: 'mentors', mentee: 'mentees' };
const OTHER: Readonly<Record<Side, Side>> = { mentor: 'mentee', mentee: 'mentor' };

/**
 * Where a form puts one question in the section of each role, tells the sections apart by who answered: of several
 * columns for one field of a role, those that (nearly) only mentors answered are the mentors', and likewise for mentees.
 * Somebody who signed up for both then answers each section in its role.
 */
export function tellSections(
  columns: readonly RecognisedColumn[],
  roles: readonly Roles[],
): readonly RecognisedColumn[] {
  const sides = new Map<RecognisedColumn, Side>();
  for (const field of roleFields.keys()) {
    const asking = columns.filter((column) => isOpen(column, field));
    const told = asking.map((column) => [column, answeredBy(column.column.answered, roles)] as const);
    if (new Set(told.flatMap(([, side]) => side ?? [])).size < 2) continue;
    for (const [column, side] of told) if (side !== null) sides.set(column, side);
  }
  return columns.map((column) => {
    const side = sides.get(column);
    return side === undefined ? column : putTo(column, side);
  });
}

function isOpen({ side, fields, certainty }: RecognisedColumn, field: ColumnField): boolean {
  return side === null && certainty !== 'set' && fields.includes(field);
}

function putTo(recognised: RecognisedColumn, side: Side): RecognisedColumn {
  const fields = recognised.fields.filter((field) => roleFields.get(field) !== OTHER[side]);
  const only = `only ${WORDS[side]} answered`;
  return fields.length === 0
    ? { ...recognised, fields, certainty: null, reason: `${only}, whom it is no question for` }
    : { ...recognised, fields, side, certainty: 'likely', reason: `${recognised.reason}, and ${only}` };
}
