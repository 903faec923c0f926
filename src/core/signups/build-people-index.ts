import { normaliseKey } from '../text/normalise-key.js';
import type { PeopleIndex } from './people-index.js';
import type { Person } from './person.js';

/** An index of people by key and by name. */
export function buildPeopleIndex(people: readonly Person[]): PeopleIndex {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const byText: ReadonlyMap<string, Person> = byKey;
  // Null where several people share a name.
  const byName = new Map<string, Person | null>();
  for (const person of people) {
    const name = normaliseKey(person.name);
    byName.set(name, byName.has(name) ? null : person);
  }
  return {
    byKey,
    find: (addressOrName) => {
      const key = normaliseKey(addressOrName);
      return byText.get(key) ?? byName.get(key) ?? null;
    },
  };
}
