import type { Programme } from '../../programme/programme.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { PersonKey } from '../../signups/person.js';

/** A mentee and a mentor by key. */
export interface KeyPair {
  readonly mentee: PersonKey;
  readonly mentor: PersonKey;
}

/** A pair as a result states it, still to be proved. */
export interface ClaimedPair extends KeyPair {
  /** Whether the organiser is said to have put the two together. */
  readonly fixed: boolean;
}

/** What is wrong with claimed pairs whatever anybody prefers. */
export interface PairingFault {
  readonly kind:
    | 'unknown-person'
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

/** Checks that people exist in their roles, seats, rules, and that the organiser's own pairs are kept. */
export function findClaimFaults(
  claims: readonly ClaimedPair[],
  programme: Programme,
  index: PeopleIndex,
  isAcceptable: (pair: KeyPair) => boolean,
): readonly PairingFault[] {
  const faults: PairingFault[] = [];
  const mentees = new Set<PersonKey>();
  const seatsTaken = new Map<PersonKey, number>();
  for (const { mentee, mentor, fixed } of claims) {
    const knownMentor = index.byKey.get(mentor);
    if (index.byKey.get(mentee)?.isMentee !== true || knownMentor?.isMentor !== true) {
      faults.push({ kind: 'unknown-person', mentee, mentor });
      continue;
    }
    if (mentees.has(mentee)) faults.push({ kind: 'mentee-twice', mentee, mentor });
    mentees.add(mentee);
    const taken = (seatsTaken.get(mentor) ?? 0) + 1;
    seatsTaken.set(mentor, taken);
    if (taken > knownMentor.capacity) faults.push({ kind: 'mentor-overfilled', mentee: null, mentor });
    if (!fixed && !isAcceptable({ mentee, mentor })) faults.push({ kind: 'refused-by-rule', mentee, mentor });
  }
  return [...faults, ...findFixingFaults(claims, programme, index)];
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
  const claimed = claims.filter(({ fixed }) => fixed);
  return [
    ...claimed
      .filter((pair) => !isAmong(ordered, pair))
      .map(({ mentee, mentor }) => ({ kind: 'not-put-together' as const, mentee, mentor })),
    ...ordered
      .filter((pair) => !isAmong(claimed, pair))
      .map((pair) => ({ kind: 'fixed-pair-missing' as const, ...pair })),
  ];
}

function isAmong(pairs: readonly KeyPair[], { mentee, mentor }: KeyPair): boolean {
  return pairs.some((pair) => pair.mentee === mentee && pair.mentor === mentor);
}
