import { findPerson } from '../../core/explaining/people/find-person.js';
import type { RecalledCohort } from '../../core/pairing/recall-cohort.js';
import type { Person } from '../../core/signups/person.js';
import { joinWords } from '../../core/text/join-words.js';
import { Failure } from '../../shell/failure.js';
import { createPersonLabel } from '../showing/person-label.js';

/** More candidates than this are no help. */
const NAMED = 10;

/**
 * The person an argument means. Throws a Failure (1) with those who may be meant where it is several people or nobody;
 * `place` is which of the arguments it is, as the beginning of a sentence.
 */
export function choosePerson(
  text: string,
  { now }: RecalledCohort,
  { place, byName }: { readonly place: string; readonly byName: boolean },
): Person {
  const found = findPerson(text, now.people, now.index);
  const call = createCaller(byName);
  switch (found.kind) {
    case 'one':
      return found.person;
    case 'several':
      throw new Failure(
        1,
        `${place} fits ${found.people.length} people.`,
        `Did you mean ${nameSome(found.people, call)}? Type the address, or more of the name.`,
      );
    case 'nobody':
      throw new Failure(
        1,
        `${place} is the name or address of nobody who signed up.`,
        found.nearest.length === 0
          ? 'Type an address or a name as it stands in the sign-ups, or a part of the name.'
          : `Did you mean ${nameSome(found.nearest, call)}?`,
      );
  }
}

function nameSome(people: readonly Person[], call: (person: Person) => string): string {
  const rest = people.length - NAMED;
  const named = people.slice(0, NAMED).map(call);
  return joinWords(rest > 0 ? [...named, `${rest} more`] : named, 'or');
}

/** With the address, where there is one: two people may have one name. */
function createCaller(byName: boolean): (person: Person) => string {
  const label = createPersonLabel(byName);
  return (person) => (byName && person.email !== null ? `${label(person)} <${person.email}>` : label(person));
}
