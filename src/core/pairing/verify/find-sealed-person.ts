import type { Person } from '../../signups/person.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';
import type { PairingRow } from '../rows/pairing-row.js';
import { sealRow } from '../rows/seal-row.js';

type Role = 'mentor' | 'mentee';

/** Characters that may be hashed in one search: about half a second, however many rows were edited. */
const BUDGET = 100_000_000;

/** For whom a row was written whose seal no longer fits. */
export interface SealedPerson {
  readonly role: Role;
  readonly person: Person;
}

/**
 * Finds the person whose name and address, put into the row, make its seal fit again: then the row was written for them,
 * and somebody else was put in their place. The search tries everybody for one row after the other and gives up, with
 * null, when it has taken long.
 */
export function createSealedSearch(people: readonly Person[]): (row: PairingRow) => SealedPerson | null {
  let budget = BUDGET;
  return (row) => {
    const cost = Object.values(row).reduce((sum, cell) => sum + cell.length, 0);
    for (const role of ['mentor', 'mentee'] as const) {
      for (const person of people) {
        if (!(role === 'mentor' ? person.isMentor : person.isMentee)) continue;
        budget -= cost;
        if (budget < 0) return null;
        if (sealRow(nameIn(row, role, person)) === row.seal) return { role, person };
      }
    }
    return null;
  };
}

function nameIn(row: PairingRow, role: Role, { name, email }: Person): PairingRow {
  return { ...row, [`${role}_name`]: collapseBlanks(name), [`${role}_email`]: email ?? '' };
}
