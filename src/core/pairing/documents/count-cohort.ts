import type { Person, PersonKey } from '../../signups/person.js';
import { sumSeats } from '../../signups/sum-seats.js';
import type { PairStatus } from '../pairing.js';

/** How many people, seats and pairs there are: the `counts` of audit.json. */
export function countCohort(
  people: readonly Person[],
  pairs: readonly { readonly mentee: PersonKey; readonly status: PairStatus }[],
): Readonly<Record<string, number>> {
  const seats = sumSeats(people);
  const mentees = people.filter(({ isMentee }) => isMentee).length;
  const count = (wanted: PairStatus): number => pairs.filter(({ status }) => status === wanted).length;
  return {
    people: people.length,
    mentors: people.filter(({ isMentor }) => isMentor).length,
    mentees,
    both: people.filter(({ isMentor, isMentee }) => isMentor && isMentee).length,
    seats,
    pairs: pairs.length,
    fixedPairs: count('fixed'),
    keptPairs: count('kept'),
    menteesWithoutMentor: mentees - new Set(pairs.map(({ mentee }) => mentee)).size,
    freeSeats: seats - pairs.length,
  };
}
