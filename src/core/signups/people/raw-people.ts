import { groupBy } from '../../text/group-by.js';
import { indexWords } from '../../text/index-words.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { rawKey } from './raw-key.js';
import type { RawSignup } from './raw-signup.js';
import { readName } from './read-name.js';

/** The rows of one person as they stand in the file, before corrections. */
export interface RawPerson {
  /** The address in lower case, else the normalised name; empty for rows that have neither. */
  readonly key: string;
  readonly rows: readonly RawSignup[];
}

/** Whom an address or a name in the configuration means. */
export type NamedPerson = RawPerson | 'nobody' | 'several';

/** Puts the rows of each person together, by what can be told without reading them. */
export function listRawPeople(signups: readonly RawSignup[]): readonly RawPerson[] {
  return [...groupBy(signups, rawKey)].map(([key, rows]) => ({ key, rows }));
}

/** Finds people by address, or by a name that only one person has. */
export function findRawPerson(people: readonly RawPerson[]): (addressOrName: string) => NamedPerson {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const byName = new Map<string, Set<RawPerson>>();
  for (const person of people) {
    for (const signup of person.rows) {
      const name = normaliseKey(readName(signup));
      byName.set(name, (byName.get(name) ?? new Set()).add(person));
    }
  }
  return (addressOrName) => {
    const key = normaliseKey(addressOrName);
    const named = [...(byName.get(key) ?? [])];
    if (key === '') return 'nobody';
    return byKey.get(key) ?? (named.length > 1 ? 'several' : (named[0] ?? 'nobody'));
  };
}

/** Finds who may be meant by a misspelt address or name; null for nobody, or for several. Only ever a suggestion. */
export function findNearestRawPerson(
  people: readonly RawPerson[],
): (addressOrName: string) => RawPerson | null {
  const calls = people.flatMap((person) => listCalls(person).map((call) => ({ call, person })));
  const byCall = groupBy(calls, ({ call }) => call);
  const findCall = indexWords(byCall.keys());
  return (addressOrName) => {
    const call = findCall(normaliseKey(addressOrName));
    const [only, another] = call === null ? [] : (byCall.get(call) ?? []);
    return only === undefined || another !== undefined ? null : only.person;
  };
}

function listCalls({ key, rows }: RawPerson): readonly string[] {
  const names = rows.map((row) => normaliseKey(readName(row)));
  return [...new Set([key, ...names])].filter((call) => call !== '');
}
