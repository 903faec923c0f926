import type { Person, PersonKey } from '../../signups/person.js';
import { groupBy } from '../../text/group-by.js';
import { type Fault, faultAt } from './fault.js';
import { findStated, isKnown, type StatedPair } from './stated-pair.js';
import type { CohortNow } from './stated-result.js';
import type { UnmatchedList, UnmatchedRow } from './unmatched-list.js';

/** Checks that everybody stands where they belong: among the pairs, or in the list of people without one. */
export function checkLists(
  list: UnmatchedList,
  pairs: readonly StatedPair[],
  now: CohortNow,
): readonly Fault[] {
  const known = pairs.filter(isKnown);
  const mentored = new Set(known.map(({ mentee }) => mentee.key));
  const menteesOf = groupBy(known, ({ mentor }) => mentor.key);
  const hasFreeSeat = ({ key, capacity }: Person): boolean => (menteesOf.get(key)?.length ?? 0) < capacity;

  const listed = { mentee: new Set<PersonKey>(), mentor: new Set<PersonKey>() };
  const faults: Fault[] = [];
  for (const row of list.rows) {
    const person = findListed(row, now);
    if (person === null) {
      faults.push(
        faultAt(row.place, 'unmatched-unknown', { concerned: [row.role === 'mentor' ? 'mentor' : 'mentee'] }),
      );
    } else if (row.role === 'mentor') {
      listed.mentor.add(person.key);
      if (!hasFreeSeat(person)) faults.push(faultAt(row.place, 'full-mentor-in-both', { mentor: person }));
    } else {
      listed.mentee.add(person.key);
      if (mentored.has(person.key)) faults.push(faultAt(row.place, 'mentee-in-both', { mentee: person }));
    }
  }
  for (const person of now.people) {
    const place = person.places[0] ?? null;
    if (person.isMentee && !mentored.has(person.key) && !listed.mentee.has(person.key))
      faults.push(faultAt(place, 'mentee-lost', { mentee: person }));
    if (person.isMentor && hasFreeSeat(person) && !listed.mentor.has(person.key))
      faults.push(faultAt(place, 'free-seat-lost', { mentor: person }));
  }
  return faults;
}

function findListed({ role, name, email }: UnmatchedRow, { index }: CohortNow): Person | null {
  const person = findStated(name, email, index);
  const fits = role === 'mentor' ? person?.isMentor : role === 'mentee' && person?.isMentee;
  return fits === true ? person : null;
}
