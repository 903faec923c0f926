import type { PeopleIndex } from '../../signups/people-index.js';
import type { Person } from '../../signups/person.js';
import { normaliseKey } from '../../text/normalise-key.js';

/** Everybody whom an address or a name of the organiser's can mean: nobody, one, or several of one name. */
export function findNamed(index: PeopleIndex, addressOrName: string): readonly Person[] {
  const wanted = normaliseKey(addressOrName);
  return [...index.byKey.values()].filter(({ name, email }) =>
    [name, email ?? ''].some((called) => called !== '' && normaliseKey(called) === wanted),
  );
}
