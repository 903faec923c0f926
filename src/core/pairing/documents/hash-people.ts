import type { Person } from '../../signups/person.js';
import { hashList } from '../../text/hash-list.js';

/** SHA-256 over people as understood; where their rows stood plays no part. */
export function hashPeople(people: readonly Person[]): string {
  return hashList(withoutOrigins(people));
}

function* withoutOrigins(people: readonly Person[]): Iterable<Omit<Person, 'places'>> {
  for (const { places, ...understood } of people) yield understood;
}
