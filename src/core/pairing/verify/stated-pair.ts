import type { Place } from '../../diagnostics/place.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { Person } from '../../signups/person.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { PairStatus } from '../pairing.js';
import type { PairingColumn, PairingRow } from '../rows/pairing-row.js';
import { PAIRING_COLUMNS } from '../rows/pairing-row.js';

/** A row of pairings.csv with the two people whom it names, as far as they signed up in these roles. */
export interface StatedPair {
  readonly row: PairingRow;
  readonly place: Place;
  readonly mentor: Person | null;
  readonly mentee: Person | null;
  readonly status: PairStatus;
}

/** A stated pair of two people who are there. */
export interface KnownPair extends StatedPair {
  readonly mentor: Person;
  readonly mentee: Person;
}

/** Finds whom the rows name. An address counts; without one, the name. */
export function findStatedPairs(
  rows: readonly PairingRow[],
  places: readonly Place[],
  index: PeopleIndex,
): readonly StatedPair[] {
  return rows.map((row, number) => {
    const mentor = findStated(row.mentor_name, row.mentor_email, index);
    const mentee = findStated(row.mentee_name, row.mentee_email, index);
    return {
      row,
      place: places[number] ?? { file: '' },
      mentor: mentor?.isMentor === true ? mentor : null,
      mentee: mentee?.isMentee === true ? mentee : null,
      status: row.status === 'fixed' || row.status === 'kept' ? row.status : 'matched',
    };
  });
}

/** The person a row means by a name and an address, either of which may be empty. */
export function findStated(name: string, email: string, index: PeopleIndex): Person | null {
  return index.find(keyOf(name, email));
}

/** The key that a name and an address give, whether or not anybody has it. */
export function keyOf(name: string, email: string): string {
  return normaliseKey(email === '' ? name : email);
}

export function isKnown(pair: StatedPair): pair is KnownPair {
  return pair.mentor !== null && pair.mentee !== null;
}

/** The place of one cell of a stated pair's row. */
export function cellOf({ place }: StatedPair, column: PairingColumn): Place {
  return { ...place, column: { index: PAIRING_COLUMNS.indexOf(column), title: column } };
}

/** A name for two people that no other two have. */
export function nameOfPair({ mentee, mentor }: Pick<KnownPair, 'mentee' | 'mentor'>): string {
  return `${mentee.key}\n${mentor.key}`;
}
