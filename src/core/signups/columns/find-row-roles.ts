import { remember } from '../../text/remember.js';
import { BOTH_ROLES, type Roles, readRole } from '../answers/read-role.js';
import { readRoleUnder } from '../answers/read-role-under.js';
import { readYesNo } from '../answers/read-yes-no.js';
import type { Side } from './column-use.js';
import type { RecognisedColumn } from './recognised-column.js';
import { roleFields } from './role-fields.js';

const NOBODY: Roles = { isMentor: false, isMentee: false };

/**
 * What each row signed up for, as far as it can be told before the answers are read: by the file, the columns that ask
 * for the role, else the questions that only one role is asked. Serves to tell which role a column was put to.
 */
export function findRowRoles(columns: readonly RecognisedColumn[], fileRole: Side | null): readonly Roles[] {
  const rows = columns[0]?.column.answered.map(() => NOBODY) ?? [];
  if (fileRole !== null) return rows.map(() => asRoles(fileRole));
  const asking = columns.filter(({ fields }) => fields.includes('role'));
  const tellers = asking.length > 0 ? asking : columns.filter((column) => sideAsked(column) !== null);
  const readers = tellers.map((teller) => (asking.length > 0 ? rolesBy(teller) : rolesByAnswers(teller)));
  return rows.map((_, row) => readers.map((read) => read(row)).reduce(unite, NOBODY));
}

function rolesBy({ column, side }: RecognisedColumn): (row: number) => Roles {
  if (column.options.length > 0) {
    const readers = column.options.map(({ column: option, part }) => {
      const roles = readRoleUnder(column.header.text, part) ?? NOBODY;
      return (row: number): Roles =>
        option.answered[row] && readYesNo(option.cells[row] ?? '') !== false ? roles : NOBODY;
    });
    return (row) => readers.map((read) => read(row)).reduce(unite, NOBODY);
  }
  const read = remember((cell: string): Roles => {
    if (side === null) return readRoleUnder(column.header.text, cell) ?? NOBODY;
    const isYes = readYesNo(cell) ?? readRole(cell)?.[side === 'mentor' ? 'isMentor' : 'isMentee'] ?? false;
    return isYes ? asRoles(side) : NOBODY;
  });
  return (row) => read(column.cells[row] ?? '');
}

function rolesByAnswers(recognised: RecognisedColumn): (row: number) => Roles {
  const side = sideAsked(recognised);
  return (row) => (side !== null && recognised.column.answered[row] ? asRoles(side) : NOBODY);
}

/** The role whose people a question is put to; null where it is put to both. */
function sideAsked({ side, fields }: RecognisedColumn): Side | null {
  const sides = new Set(fields.map((field) => side ?? roleFields.get(field) ?? null));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

function asRoles(side: Side): Roles {
  return { isMentor: side === 'mentor', isMentee: side === 'mentee' };
}

function unite(one: Roles, other: Roles): Roles {
  return one.isMentor === other.isMentor && one.isMentee === other.isMentee
    ? one
    : { isMentor: one.isMentor || other.isMentor, isMentee: one.isMentee || other.isMentee };
}

/** Of the answers of one role, one in so many may come from the other. */
const STRAYS = 10;

/** The role whose rows (nearly) alone answered; null where both did, or nobody whose role is known to be one. */
export function answeredBy(answered: readonly boolean[], roles: readonly Roles[]): Side | null {
  let mentors = 0;
  let mentees = 0;
  answered.forEach((isAnswered, row) => {
    const { isMentor, isMentee } = roles[row] ?? BOTH_ROLES;
    if (!isAnswered || isMentor === isMentee) return;
    if (isMentor) mentors += 1;
    else mentees += 1;
  });
  if (mentors > 0 && mentees * STRAYS <= mentors) return 'mentor';
  return mentees > 0 && mentors * STRAYS <= mentees ? 'mentee' : null;
}
