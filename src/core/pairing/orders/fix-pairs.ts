import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { type PlaceOfSetting, placeNowhere } from '../../programme/place-of-setting.js';
import type { NamedPair, Programme } from '../../programme/programme.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { Person, PersonKey } from '../../signups/person.js';
import { findNamed } from './find-named.js';
import { tellNearestNamed } from './tell-nearest-named.js';

/** Two people whom the organiser put together before all matching. */
export interface FixedPair {
  readonly mentee: Person;
  readonly mentor: Person;
}

/**
 * Reads the programme's `together:` pairs. A name of nobody or of several people, a mentee fixed more often than they may have mentors, a mentor with
 * more fixed mentees than seats, and a pair that is also kept apart are errors: half an order must not be carried out.
 */
export function fixPairs(
  programme: Programme,
  index: PeopleIndex,
  placeOf: PlaceOfSetting = placeNowhere,
): { readonly fixed: readonly FixedPair[]; readonly diagnostics: readonly Diagnostic[] } {
  const fixed: FixedPair[] = [];
  const diagnostics: Diagnostic[] = [];
  const mentorsOf = new Map<PersonKey, Set<PersonKey>>();
  const seatsTaken = new Map<PersonKey, number>();
  for (const [place, named] of programme.together.entries()) {
    const entry = place + 1;
    const where = placeOf(['together', place]);
    const pair = findPair(named, index);
    if (pair === null) {
      diagnostics.push(describeUnfound(named, place, index, placeOf));
      continue;
    }
    const { mentee, mentor } = pair;
    if (mentee.key === mentor.key) {
      diagnostics.push(diagnose('fixed-with-oneself', where, { entry }));
      continue;
    }
    const others = mentorsOf.get(mentee.key) ?? new Set();
    if (others.has(mentor.key) || others.size >= programme.mentorsPerMentee) {
      diagnostics.push(diagnose('fixed-mentee-twice', where, { entry }));
    }
    mentorsOf.set(mentee.key, others.add(mentor.key));
    const taken = (seatsTaken.get(mentor.key) ?? 0) + 1;
    seatsTaken.set(mentor.key, taken);
    if (taken > mentor.capacity) {
      diagnostics.push(diagnose('fixed-mentor-overfilled', where, { entry, seats: mentor.capacity }));
    }
    if (programme.apart.some((other) => namesPair(other, pair, index))) {
      diagnostics.push(diagnose('fixed-and-apart', where, { entry }));
    }
    fixed.push(pair);
  }
  return { fixed, diagnostics };
}

function findPair(named: NamedPair, index: PeopleIndex): FixedPair | null {
  const mentee = index.find(named.mentee);
  const mentor = index.find(named.mentor);
  return mentee?.isMentee === true && mentor?.isMentor === true ? { mentee, mentor } : null;
}

function describeUnfound(
  named: NamedPair,
  place: number,
  index: PeopleIndex,
  placeOf: PlaceOfSetting,
): Diagnostic {
  const entry = place + 1;
  const side = index.find(named.mentee)?.isMentee === true ? 'mentor' : 'mentee';
  const isUnclear = index.find(named[side]) === null && findNamed(index, named[side]).length > 1;
  if (isUnclear) return diagnose('fixed-person-unclear', placeOf(['together', place, side]), { entry, side });
  const nearest = tellNearestNamed(index, named[side], side);
  return diagnose('fixed-person-unknown', placeOf(['together', place, side]), { entry, side, nearest });
}

/** As the rule `apart` reads a name: of several people so called, all are kept apart. */
function namesPair(named: NamedPair, { mentee, mentor }: FixedPair, index: PeopleIndex): boolean {
  return findNamed(index, named.mentee).includes(mentee) && findNamed(index, named.mentor).includes(mentor);
}
