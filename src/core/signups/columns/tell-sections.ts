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
  const sides = new Map<RecognisedColumn, ToldColumn>();
  for (const field of roleFields.keys()) {
    const asking = columns.filter((column) => isOpen(column, field));
    const told = tellOther(asking.map((column) => tell(column, roles)));
    if (new Set(told.flatMap(({ side }) => side ?? [])).size < 2) continue;
    for (const each of told) if (each.side !== null) sides.set(each.column, each);
  }
  return columns.map((column) => {
    const told = sides.get(column);
    return told?.side ? putTo(column, told.side, told.because) : column;
  });
}

interface ToldColumn {
  readonly column: RecognisedColumn;
  readonly side: Side | null;
  readonly because: string;
}

/** Of two questions that may be for either role, one that is the mentors' leaves the other to the mentees. */
function tellOther(told: readonly ToldColumn[]): readonly ToldColumn[] {
  const [known] = told.flatMap(({ side }) => side ?? []);
  const areTwo = told.length === 2 && told.every(({ column }) => column.fields.length > 1);
  if (!areTwo || known === undefined) return told;
  return told.map((each) =>
    each.side === null
      ? { ...each, side: OTHER[known], because: `the other such question is for ${WORDS[known]}` }
      : each,
  );
}

function tell(column: RecognisedColumn, roles: readonly Roles[]): ToldColumn {
  const side = answeredBy(column.column.answered, roles);
  return { column, side, because: side === null ? '' : `only ${WORDS[side]} answered` };
}

function isOpen({ side, fields, certainty }: RecognisedColumn, field: ColumnField): boolean {
  return side === null && certainty !== 'set' && fields.includes(field);
}

function putTo(recognised: RecognisedColumn, side: Side, because: string): RecognisedColumn {
  const fields = recognised.fields.filter((field) => roleFields.get(field) !== OTHER[side]);
  return fields.length === 0
    ? { ...recognised, fields, certainty: null, reason: `${because}, and it is no question for them` }
    : { ...recognised, fields, side, certainty: 'likely', reason: `${recognised.reason}, and ${because}` };
}
