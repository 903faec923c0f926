import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { FieldName } from '../../programme/field-names.js';
import type { Signup } from './signup.js';
import { sortPlaces } from './sort-places.js';

/** The organiser's names for what a person calls otherwise. */
const FIELD_OF: ReadonlyMap<string, FieldName> = new Map([
  ['seniorityYears', 'seniority'],
  ['learnsRanked', 'learns'],
]);

/** The problem that rows of one person say different things, and nothing tells which of them holds. */
export function rowsDiffer(signups: readonly Signup[], names: readonly string[]): Diagnostic {
  const [place = null, ...related] = sortPlaces(signups.map((signup) => signup.place));
  const fields = new Set(names.map((name) => FIELD_OF.get(name) ?? name));
  const byName = signups.every(({ email }) => email === null);
  return diagnose('rows-differ', place, { fields: [...fields], byName }, related);
}
