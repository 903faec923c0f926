import type { Person } from '../../core/signups/person.js';
import { normaliseKey } from '../../core/text/normalise-key.js';
import { printable } from '../../core/text/printable.js';

/** What an explanation calls somebody. */
export type Call = (person: Person) => string;

/** By name; of several people with one name by the address as well, where there is one. */
export function createCall(people: readonly Person[]): Call {
  const names = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of people) {
    const key = normaliseKey(name);
    (names.has(key) ? shared : names).add(key);
  }
  return ({ name, email }) =>
    email !== null && shared.has(normaliseKey(name))
      ? `${printable(name)} <${printable(email)}>`
      : printable(name);
}
