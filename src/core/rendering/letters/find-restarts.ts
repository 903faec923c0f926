import type { EarlierPair, EarlierPerson } from '../../pairing/rematch/earlier-pair.js';
import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import { normaliseKey } from '../../text/normalise-key.js';

type Role = 'mentor' | 'mentee';

/** Which of a pair begins anew: had another partner before. */
export type Restart = Readonly<Record<Role, boolean>>;

/** Who begins anew, by the pairs of an earlier run beside those of today. */
export interface Restarts {
  /**
   * What the letter to a pair says of it: for a new pair, whose earlier partner, or one of several, is gone. A pair that
   * was there before says nothing; but its letter may have been written when the pair was new, and then stays as it is:
   * so all that it may have said follows.
   */
  readonly ofPair: (row: PairingRow) => readonly [Restart, ...(readonly Restart[])];
  /** Whether this person had a partner in this role. */
  readonly ofPerson: (person: EarlierPerson, role: Role) => boolean;
}

const NOBODY: Restart = { mentor: false, mentee: false };
const SOMEBODY: readonly Restart[] = [
  { mentor: false, mentee: true },
  { mentor: true, mentee: false },
  { mentor: true, mentee: true },
];

/** Compares the pairs of today with earlier ones; without earlier ones nobody begins anew. */
export function findRestarts(rows: readonly PairingRow[], earlier: readonly EarlierPair[]): Restarts {
  const today = partnersByPerson(rows.map(peopleOf));
  const before = partnersByPerson(earlier);
  const hasLost = (person: EarlierPerson, role: Role): boolean => {
    const own = entryOf(person, role);
    return [...(before.get(own) ?? [])].some((partner) => !today.get(own)?.has(partner));
  };
  return {
    ofPair: (row) => {
      const { mentor, mentee } = peopleOf(row);
      const wasThere = before.get(entryOf(mentor, 'mentor'))?.has(keyOf(mentee)) === true;
      if (wasThere) return [NOBODY, ...SOMEBODY];
      return [{ mentor: hasLost(mentor, 'mentor'), mentee: hasLost(mentee, 'mentee') }];
    },
    ofPerson: (person, role) => before.has(entryOf(person, role)),
  };
}

type People = Readonly<Record<Role, EarlierPerson>>;

/** Partners of each person in each role. */
function partnersByPerson(pairs: readonly People[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  const add = (own: string, partner: EarlierPerson): void => {
    partners.set(own, (partners.get(own) ?? new Set()).add(keyOf(partner)));
  };
  for (const { mentor, mentee } of pairs) {
    add(entryOf(mentor, 'mentor'), mentee);
    add(entryOf(mentee, 'mentee'), mentor);
  }
  return partners;
}

function peopleOf(row: PairingRow): People {
  return {
    mentor: { name: row.mentor_name, email: row.mentor_email },
    mentee: { name: row.mentee_name, email: row.mentee_email },
  };
}

function entryOf(person: EarlierPerson, role: Role): string {
  return `${role}\n${keyOf(person)}`;
}

/** The address, else the name; a role and a line end before it cannot be taken for another. */
function keyOf({ name, email }: EarlierPerson): string {
  return normaliseKey(email.trim() === '' ? name : email);
}
