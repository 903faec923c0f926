import type { Programme } from '../../programme/programme.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { Person } from '../../signups/person.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { EarlierPerson } from './earlier-pair.js';

/** Finds whom a row of an earlier file means among the people of today; null for nobody. */
export type EarlierSearch = (named: EarlierPerson) => Person | null;

/**
 * The address counts. A name counts only where the row has no address, or where the person of that name now gives none:
 * two people may share a name. An address that `people:` in the settings replaced still leads to its owner.
 */
export function createEarlierSearch(programme: Programme, index: PeopleIndex): EarlierSearch {
  const newAddresses = new Map(
    [...programme.people].flatMap(([called, fields]) => {
      const email = fields.get('email');
      return email === undefined ? [] : [[normaliseKey(called), email] as const];
    }),
  );
  return ({ name, email }) => {
    const named = name === '' ? null : index.find(name);
    if (email === '') return named;
    const replaced = newAddresses.get(normaliseKey(email));
    const owner = index.find(email) ?? (replaced === undefined ? null : index.find(replaced));
    return owner ?? (named?.email === null ? named : null);
  };
}

/** Tells whether `withdrawn:` in the settings names somebody, by address or name. */
export function createWithdrawnTest({ withdrawn }: Programme): (named: EarlierPerson) => boolean {
  const entries = new Set(withdrawn.map(normaliseKey));
  return ({ name, email }) => [name, email].some((call) => call !== '' && entries.has(normaliseKey(call)));
}
