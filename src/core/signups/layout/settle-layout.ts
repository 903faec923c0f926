import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { lacksTitles } from '../../table/lacks-titles.js';
import type { SignupTable } from '../signup-table.js';
import { dropCodeRows } from './drop-code-rows.js';
import { joinHeaderRows } from './join-header-rows.js';

/** A file of sign-ups with one row of titles, and what was done to get there. */
interface SettledLayout {
  readonly signups: SignupTable;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives a file one title per column before anybody asks what the columns are for: several rows of titles become one,
 * with a note. A file whose first row is a person's answers has lost its titles, which is an error.
 */
export function settleLayout(signups: SignupTable): SettledLayout {
  const { table } = signups;
  const place = { file: table.file, row: table.headerRow };
  if (lacksTitles(table)) return { signups, diagnostics: [diagnose('header-missing', place, {})] };
  const joined = dropCodeRows(table) ?? joinHeaderRows(table);
  if (joined === null) return { signups, diagnostics: [] };
  const rows = table.rows.length - joined.rows.length + 1;
  return {
    signups: { ...signups, table: joined },
    diagnostics: [diagnose('header-rows-joined', place, { rows })],
  };
}
