import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { SignupAnswers } from './read-answers.js';

const ROLES = ['mentor', 'mentee'] as const;

/** Somebody who is to read a letter or a guide, and where that is written. */
interface Reader {
  readonly role: (typeof ROLES)[number];
  readonly name: string;
  readonly email: string;
  readonly place: Place | null;
}

/** An error for each person who is not, or no longer in this role, among the sign-ups that templates quote. */
export function checkAnswered(
  readers: readonly Reader[],
  answers: SignupAnswers | null,
): readonly Diagnostic[] {
  if (answers === null) return [];
  return readers
    .filter((reader) => answers.find(reader, reader.role) === null)
    .map(({ role, place }) => diagnose('answers-person-missing', place, { role }));
}

/** Both people of each row; `places` has the place of each row. */
export function readersOf(rows: readonly PairingRow[], places: readonly Place[]): readonly Reader[] {
  return rows.flatMap((row, index) =>
    ROLES.map((role) => ({
      role,
      name: row[`${role}_name`],
      email: row[`${role}_email`],
      place: places[index] ?? null,
    })),
  );
}
