import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { createCellReader, findColumn } from '../../pairing/rematch/earlier-table.js';
import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { TableReading } from '../../table/table-reading.js';
import { normaliseKey } from '../../text/normalise-key.js';

/** Somebody who has no partner in this role. */
export interface WaitingPerson {
  readonly role: 'mentor' | 'mentee';
  /** The address where there is no name. */
  readonly name: string;
  readonly email: string;
  /** Where the address stands. */
  readonly place: Place;
}

/**
 * Who of unmatched.csv gets a letter: everybody but those who are in one of `rows` in this role, as mentors with another
 * free seat are. Only role, name and address are looked at; why somebody has no partner is for the organiser.
 */
export function readWaitingPeople(
  { table, diagnostics }: TableReading,
  rows: readonly PairingRow[],
): { readonly people: readonly WaitingPerson[]; readonly diagnostics: readonly Diagnostic[] } {
  if (table === null) return { people: [], diagnostics };
  const missing = ['role', 'name', 'email'].find((column) => findColumn(table, column) < 0);
  if (missing !== undefined) {
    const place = { file: table.file, row: table.headerRow };
    return { people: [], diagnostics: [...diagnostics, diagnose('not-unmatched', place, { missing })] };
  }
  const read = createCellReader(table);
  const column = { index: findColumn(table, 'email'), title: 'email' };
  const paired = new Set(
    rows.flatMap((row) => [`mentor ${keyOf(row, 'mentor')}`, `mentee ${keyOf(row, 'mentee')}`]),
  );
  const problems: Diagnostic[] = [];
  const people = table.rows.flatMap((row): readonly WaitingPerson[] => {
    const place = { file: table.file, row: row.number, line: row.line };
    const role = read(row, 'role').toLowerCase();
    if (role !== 'mentor' && role !== 'mentee') {
      problems.push(diagnose('unmatched-role', place, {}));
      return [];
    }
    const email = read(row, 'email');
    const person = { role, name: read(row, 'name') || email, email, place: { ...place, column } } as const;
    return paired.has(`${role} ${normaliseKey(email || person.name)}`) ? [] : [person];
  });
  return { people, diagnostics: [...diagnostics, ...problems] };
}

function keyOf(row: PairingRow, role: 'mentor' | 'mentee'): string {
  return normaliseKey(row[`${role}_email`] || row[`${role}_name`]);
}
