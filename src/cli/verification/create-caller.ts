import type { Caller } from '../../core/pairing/verify/describe-fault.js';
import { createPersonLabel } from '../showing/person-label.js';

/** Calls people inside a sentence: by name where names may show, else as "the mentee of signups.csv row 7". */
export function createCaller(byName: boolean): Caller {
  const label = createPersonLabel(byName);
  return (person, role) => (byName ? label(person) : `the ${role} of ${label(person)}`);
}
