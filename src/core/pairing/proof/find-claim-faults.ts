import type { Programme } from '../../programme/programme.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { PersonKey } from '../../signups/person.js';
import type { PairStatus } from '../pairing.js';

/** A mentee and a mentor by key. */
export interface KeyPair {
  readonly mentee: PersonKey;
  readonly mentor: PersonKey;
}

/** A pair as a result states it, still to be proved. */
export interface ClaimedPair extends KeyPair {
  readonly status: PairStatus;
}

/** What is wrong with claimed pairs whatever anybody prefers. */
export interface PairingFault {
  readonly kind:
    | 'unknown-person'
    /** More mentors than a mentee may have, or the same one twice. */
    | 'mentee-twice'
    | 'mentor-overfilled'
    | 'refused-by-rule'
    /** Claimed as fixed, though `together:` does not name the two. */
    | 'not-put-together'
    /** Named by `together:`, and not claimed as fixed. */
    | 'fixed-pair-missing';
  /** Null where the fault is the mentor's alone. */
  readonly mentee: PersonKey | null;
  readonly mentor: PersonKey;
}

/** What is wrong with claims, and those that can be judged further: of people who exist, and no more than may be. */
export interface ClaimFindings {
  readonly faults: readonly PairingFault[];
  readonly sound: readonly ClaimedPair[];
}

/** Checks that people exist in their roles, seats, rules, and that the organiser's own pairs are kept. */
export function findClaimFaults(
  claims: readonly ClaimedPair[],
  programme: Programme,
  index: PeopleIndex,
  isRefused: (claim: ClaimedPair) => boolean,
): ClaimFindings {
  const faults: PairingFault[] = [];
  const sound: ClaimedPair[] = [];
  const mentorsOf = new Map<PersonKey, PersonKey[]>();
  const seatsTaken = new Map<PersonKey, number>();
  for (const claim of claims) {
    const { mentee, mentor } = claim;
    const knownMentor = index.byKey.get(mentor);
    if (index.byKey.get(mentee)?.isMentee !== true || knownMentor?.isMentor !== true) {
      faults.push({ kind: 'unknown-person', mentee, mentor });
      continue;
    }
    const mentors = mentorsOf.get(mentee) ?? [];
    if (mentors.length >= programme.mentorsPerMentee || mentors.includes(mentor)) {
      faults.push({ kind: 'mentee-twice', mentee, mentor });
    } else {
      sound.push(claim);
    }
    mentorsOf.set(mentee, [...mentors, mentor]);
    const taken = (seatsTaken.get(mentor) ?? 0) + 1;
    seatsTaken.set(mentor, taken);
    if (taken > knownMentor.capacity) faults.push({ kind: 'mentor-overfilled', mentee: null, mentor });
    if (isRefused(claim)) faults.push({ kind: 'refused-by-rule', mentee, mentor });
  }
  return { faults: [...faults, ...findFixingFaults(claims, programme, index)], sound };
}

/** What is claimed as fixed must be what `together:` names: fixed pairs are excused from rules and from stability. */
function findFixingFaults(
  claims: readonly ClaimedPair[],
  { together }: Programme,
  index: PeopleIndex,
): readonly PairingFault[] {
  const ordered = together.flatMap((named) => {
    const mentee = index.find(named.mentee)?.key;
    const mentor = index.find(named.mentor)?.key;
    return mentee === undefined || mentor === undefined ? [] : [{ mentee, mentor }];
  });
  const claimed = claims.filter(({ status }) => status === 'fixed');
  const isOrdered = createPairTest(ordered);
  const isClaimed = createPairTest(claimed);
  return [
    ...claimed
      .filter((pair) => !isOrdered(pair))
      .map(({ mentee, mentor }) => ({ kind: 'not-put-together' as const, mentee, mentor })),
    ...ordered
      .filter((pair) => !isClaimed(pair))
      .map((pair) => ({ kind: 'fixed-pair-missing' as const, ...pair })),
  ];
}

function createPairTest(pairs: readonly KeyPair[]): (pair: KeyPair) => boolean {
  const mentorsOf = new Map<PersonKey, Set<PersonKey>>();
  for (const { mentee, mentor } of pairs) {
    mentorsOf.set(mentee, (mentorsOf.get(mentee) ?? new Set()).add(mentor));
  }
  return ({ mentee, mentor }) => mentorsOf.get(mentee)?.has(mentor) === true;
}
