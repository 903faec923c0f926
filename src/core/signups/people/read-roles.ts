import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { rememberWeakly } from '../../text/remember-weakly.js';
import type { Roles } from '../answers/read-role.js';
import { readYesNo } from '../answers/read-yes-no.js';
import type { ColumnField, ColumnUse, Side } from '../columns/column-use.js';
import { placeOf, type RawSignup, readAnswer } from './raw-signup.js';
import { shortWord } from './short-word.js';

/** The answers that make a mentor or a mentee where nothing asks for the role; the second only without the first. */
const TELLING_FIELDS: Readonly<Record<Side, readonly [ColumnField, ColumnField]>> = {
  mentor: ['teaches', 'helpsWith'],
  mentee: ['learns', 'goals'],
};

/** The roles of a row, or the problem that keeps them unknown. */
export type RolesReading =
  | { readonly roles: Roles; readonly problem: null }
  | { readonly roles: null; readonly problem: Diagnostic };

/**
 * What somebody signed up for: as corrected, else what the file is for, else the role column, else yes and no to each
 * role, else the role whose questions were answered. Read once: whoever looks at a row asks for them.
 */
export const readRoles = rememberWeakly((signup: RawSignup): RolesReading => {
  const correction = signup.corrections.get('role');
  if (correction !== undefined) {
    return readNamed(
      signup.source.readRole('', correction.text),
      correction.text,
      () => correction.place ?? placeOf(signup),
    );
  }
  const { role, columnsOf } = signup.source;
  if (role !== null) return known({ isMentor: role === 'mentor', isMentee: role === 'mentee' });
  const columns = columnsOf.get('role') ?? [];
  const named = columns.find((column) => column.side === null && answerOf(signup, column) !== '');
  if (named !== undefined) {
    return readNamed(readColumn(signup, named), answerOf(signup, named), () => placeOf(signup, named));
  }
  const asksByName = columns.some(({ side }) => side === null);
  const roles = {
    isMentor: readYes(signup, columns, 'mentor') ?? (!asksByName && isTold(signup, 'mentor')),
    isMentee: readYes(signup, columns, 'mentee') ?? (!asksByName && isTold(signup, 'mentee')),
  };
  if (roles.isMentor || roles.isMentee) return known(roles);
  return { roles: null, problem: diagnose('role-missing', placeOf(signup, columns[0]), {}) };
});

/** A warning where the role column of a file for one role names the other alone; null where it agrees or says nothing. */
export function checkRole(signup: RawSignup): Diagnostic | null {
  const { role, columnsOf } = signup.source;
  if (role === null || signup.corrections.has('role')) return null;
  for (const column of columnsOf.get('role') ?? []) {
    const named = column.side === null ? readColumn(signup, column) : null;
    if (named === null) continue;
    const agrees = role === 'mentor' ? named.isMentor : named.isMentee;
    return agrees ? null : diagnose('role-contradicted', placeOf(signup, column), { side: role });
  }
  return null;
}

function known(roles: Roles): RolesReading {
  return { roles, problem: null };
}

function readNamed(roles: Roles | null, text: string, place: () => Place): RolesReading {
  if (roles !== null) return known(roles);
  return {
    roles: null,
    problem: diagnose('role-unknown', place(), { word: shortWord(text) }),
  };
}

/** Yes or no to one role; null where no column asks. A cell may also repeat the role, as a ticked option does. */
function readYes(signup: RawSignup, columns: readonly ColumnUse[], side: Side): boolean | null {
  const asking = columns.filter((column) => column.side === side);
  if (asking.length === 0) return null;
  return asking.some((column) => {
    const answer = answerOf(signup, column);
    const named = (): Roles | null => readColumn(signup, column);
    return readYesNo(answer) ?? named()?.[side === 'mentor' ? 'isMentor' : 'isMentee'] ?? false;
  });
}

/** Whether the questions to one role were answered. */
function isTold(signup: RawSignup, side: Side): boolean {
  const { columnsOf } = signup.source;
  const [first, second] = TELLING_FIELDS[side];
  const field = columnsOf.has(first) ? first : second;
  const isOwn = (column: ColumnUse): boolean =>
    column.side === side || column.fields.length === 1 || column.cells === 'ability';
  const isAnswered = (column: ColumnUse, asked: ColumnField): boolean =>
    asked !== 'status' && readAnswer(signup, column, asked) !== null;
  const telling = (columnsOf.get(field) ?? []).filter(isOwn);
  return (
    telling.some((column) => isAnswered(column, field)) ||
    [...columnsOf].some(([asked, columns]) =>
      columns.some((column) => column.side === side && isAnswered(column, asked)),
    )
  );
}

function readColumn(signup: RawSignup, column: ColumnUse): Roles | null {
  return signup.source.readRole(column.question, answerOf(signup, column));
}

function answerOf(signup: RawSignup, column: ColumnUse): string {
  return readAnswer(signup, column, 'role')?.text ?? '';
}
