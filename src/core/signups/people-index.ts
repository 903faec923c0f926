import type { Person, PersonKey } from './person.js';

/** Finds people by what organisers and sign-ups call them. */
export interface PeopleIndex {
  /** The person whose address or (unique) name this is, after normalising; null for nobody or several. */
  readonly find: (addressOrName: string) => Person | null;
  readonly byKey: ReadonlyMap<PersonKey, Person>;
}
