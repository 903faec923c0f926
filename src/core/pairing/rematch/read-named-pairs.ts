import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import type { Table, TableRow } from '../../table/table.js';
import type { EarlierPair } from './earlier-pair.js';
import { createCellReader, findColumn } from './earlier-table.js';

const ROLES = ['mentor', 'mentee'] as const;

/** Who is with whom by one row. */
export interface NamedPairRow extends Pick<EarlierPair, 'mentor' | 'mentee' | 'place'> {
  readonly row: TableRow;
}

/** The column that a pairings file must have and this one has not; null where it names mentors and mentees. */
export function findMissingColumn(table: Table): string | null {
  const missing = ROLES.find((role) =>
    [`${role}_email`, `${role}_name`].every((column) => findColumn(table, column) < 0),
  );
  return missing === undefined ? null : `${missing}_email`;
}

/** The pairs of a table that names mentors and mentees; a row that leaves one of the two open is an error. */
export function readNamedPairs(table: Table): {
  readonly pairs: readonly NamedPairRow[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = createCellReader(table);
  const diagnostics: Diagnostic[] = [];
  const pairs = table.rows.flatMap((row): readonly NamedPairRow[] => {
    const place: Place = { file: table.file, row: row.number, line: row.line };
    const mentor = { name: read(row, 'mentor_name'), email: read(row, 'mentor_email') };
    const mentee = { name: read(row, 'mentee_name'), email: read(row, 'mentee_email') };
    const named = { mentor, mentee };
    const open = ROLES.filter((role) => named[role].name === '' && named[role].email === '');
    diagnostics.push(...open.map((role) => diagnose('earlier-person-unnamed', place, { role })));
    return open.length > 0 ? [] : [{ mentor, mentee, place, row }];
  });
  return { pairs, diagnostics };
}
