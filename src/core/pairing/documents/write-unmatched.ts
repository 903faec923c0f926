import { writeTable } from '../../table/write-table.js';
import type { Unmatched } from '../pairing.js';

/** The columns of unmatched.csv in their order. */
export const UNMATCHED_COLUMNS = ['role', 'name', 'email', 'reason', 'remedy'] as const;

/** unmatched.csv: mentees without a mentor, then mentors with free seats. */
export function writeUnmatched(
  unmatched: readonly Unmatched[],
  options: { readonly excel: boolean },
): string {
  const rows = unmatched.map(({ role, person, reason, remedy }) => [
    role,
    person.name,
    person.email ?? '',
    reason,
    remedy,
  ]);
  return writeTable(UNMATCHED_COLUMNS, rows, options);
}
