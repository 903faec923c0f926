import type { Person } from '../../signups/person.js';
import { canonicalJson } from '../../text/canonical-json.js';
import { hashText } from '../../text/hash-text.js';

/** SHA-256 over people as understood; where their rows stood and what else the form asked plays no part. */
export function hashPeople(people: readonly Person[]): string {
  return hashText(canonicalJson(people.map(withoutOrigin)));
}

function withoutOrigin({ places, answers, ...understood }: Person): Omit<Person, 'places' | 'answers'> {
  return understood;
}
