import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { NamedPair, Programme } from '../programme/programme.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person, PersonKey } from '../signups/person.js';

/** Two people whom the organiser put together before all matching. */
export interface FixedPair {
  readonly mentee: Person;
  readonly mentor: Person;
}

/**
 * Reads the programme's `together:` pairs. A pair that names nobody, a mentee fixed twice, a mentor with more fixed
 * mentees than seats, and a pair that is also kept apart are errors: half an order must not be carried out.
 */
export function fixPairs(
  programme: Programme,
  index: PeopleIndex,
): { readonly fixed: readonly FixedPair[]; readonly diagnostics: readonly Diagnostic[] } {
  const fixed: FixedPair[] = [];
  const diagnostics: Diagnostic[] = [];
  const menteesSeen = new Set<PersonKey>();
  const seatsTaken = new Map<PersonKey, number>();
  for (const [place, pair] of programme.together.entries()) {
    const entry = place + 1;
    const mentee = index.find(pair.mentee);
    const mentor = index.find(pair.mentor);
    if (mentee?.isMentee !== true || mentor?.isMentor !== true) {
      const side = mentee?.isMentee === true ? 'mentor' : 'mentee';
      diagnostics.push(diagnose('fixed-person-unknown', null, { entry, side }));
      continue;
    }
    if (mentee.key === mentor.key) {
      diagnostics.push(diagnose('fixed-with-oneself', null, { entry }));
      continue;
    }
    if (menteesSeen.has(mentee.key)) diagnostics.push(diagnose('fixed-mentee-twice', null, { entry }));
    menteesSeen.add(mentee.key);
    const taken = (seatsTaken.get(mentor.key) ?? 0) + 1;
    seatsTaken.set(mentor.key, taken);
    if (taken > mentor.capacity) {
      diagnostics.push(diagnose('fixed-mentor-overfilled', null, { entry, seats: mentor.capacity }));
    }
    if (programme.apart.some((other) => namesSamePair(other, { mentee, mentor }, index))) {
      diagnostics.push(diagnose('fixed-and-apart', null, { entry }));
    }
    fixed.push({ mentee, mentor });
  }
  return { fixed, diagnostics };
}

function namesSamePair(named: NamedPair, pair: FixedPair, index: PeopleIndex): boolean {
  return (
    index.find(named.mentee)?.key === pair.mentee.key && index.find(named.mentor)?.key === pair.mentor.key
  );
}
