import type { Pairing } from '../../pairing/pairing.js';
import type { Person, PersonKey } from '../../signups/person.js';
import { groupBy } from '../../text/group-by.js';

/** Who is with whom, asked from either side. */
export interface Couples {
  /** The pairs of a mentee, the first mentor first. */
  readonly ofMentee: (mentee: Person) => readonly Pairing[];
  /** The pairs of a mentor, in the order of the mentees' keys. */
  readonly ofMentor: (mentor: Person) => readonly Pairing[];
}

export function createCouples(pairings: readonly Pairing[]): Couples {
  const byMentee = groupBy(
    pairings.toSorted((a, b) => a.round - b.round),
    ({ mentee }) => mentee.key,
  );
  const byMentor: ReadonlyMap<PersonKey, readonly Pairing[]> = groupBy(pairings, ({ mentor }) => mentor.key);
  return {
    ofMentee: ({ key }) => byMentee.get(key) ?? [],
    ofMentor: ({ key }) => byMentor.get(key) ?? [],
  };
}
