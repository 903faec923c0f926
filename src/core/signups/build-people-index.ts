import { groupBy } from '../text/group-by.js';
import { normaliseKey } from '../text/normalise-key.js';
import type { PeopleIndex } from './people-index.js';
import type { Person } from './person.js';

/** An index of people by key and by name. */
export function buildPeopleIndex(people: readonly Person[]): PeopleIndex {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const byText: ReadonlyMap<string, Person> = byKey;
  const byName = groupBy(people, ({ name }) => normaliseKey(name));
  return {
    byKey,
    find: (addressOrName) => {
      const key = normaliseKey(addressOrName);
      const named = byName.get(key) ?? [];
      return byText.get(key) ?? (named.length === 1 ? (named[0] ?? null) : null);
    },
  };
}
