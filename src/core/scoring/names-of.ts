import type { Person } from '../signups/person.js';
import { normaliseKey } from '../text/normalise-key.js';

/** The normalised names by which others may call somebody: full name and address. */
export function namesOf({ name, email }: Person): readonly string[] {
  return [name, email ?? ''].map(normaliseKey).filter((text) => text !== '');
}
