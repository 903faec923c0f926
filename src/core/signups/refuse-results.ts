import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { SignupTable } from './signup-table.js';

/** Titles that tell the files of a result apart from what a form exports. */
const RESULTS: readonly (readonly string[])[] = [
  ['mentor_email', 'mentee_email', 'seal'],
  ['role', 'name', 'email', 'reason', 'remedy'],
];

/** Pairs, or people without one, that were given in place of sign-ups: rows of a result must not become people. */
export function refuseResults(files: readonly SignupTable[]): readonly Diagnostic[] {
  return files
    .filter(({ table }) => RESULTS.some((titles) => titles.every((title) => table.header.includes(title))))
    .map(({ table: { file, headerRow } }) => diagnose('not-signups', { file, row: headerRow }, {}));
}
