import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { type RawSignup, readAnswer } from './raw-signup.js';
import { readRoles } from './read-roles.js';

/** Rows of one role by which of the two questions, what they teach and what they want to learn, they answered alone. */
interface Answered {
  own: number;
  other: number;
}

/**
 * A role column whose mentors mostly said only what they want to learn, and whose mentees only what they teach: it asks
 * whom somebody looks for, or the two questions were mistaken for each other. Where the file tells the roles otherwise,
 * and where one question serves both, nothing is compared.
 */
export function checkReversedRoles(signups: readonly RawSignup[]): readonly Diagnostic[] {
  const [first] = signups;
  if (first === undefined || first.source.role !== null) return [];
  const [column] = first.source.columnsOf.get('role') ?? [];
  if (column === undefined) return [];
  const mentors: Answered = { own: 0, other: 0 };
  const mentees: Answered = { own: 0, other: 0 };
  for (const signup of signups) {
    const { roles } = readRoles(signup);
    if (roles === null || roles.isMentor === roles.isMentee) continue;
    const teaches = answers(signup, 'teaches');
    if (teaches === answers(signup, 'learns')) continue;
    const answered = roles.isMentor ? mentors : mentees;
    if (teaches === roles.isMentor) answered.own += 1;
    else answered.other += 1;
  }
  const areReversed = mentors.other > mentors.own && mentees.other > mentees.own;
  if (!areReversed) return [];
  const place = {
    file: first.source.table.file,
    column: { index: column.index, title: column.header },
  };
  return [diagnose('roles-reversed', place, {})];
}

/** Whether a row answered a question that is put to one role only. */
function answers(signup: RawSignup, field: 'teaches' | 'learns'): boolean {
  const columns = signup.source.columnsOf.get(field) ?? [];
  return columns.some((column) => column.fields.length === 1 && readAnswer(signup, column, field) !== null);
}
