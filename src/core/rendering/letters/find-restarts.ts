import type { EarlierPair, EarlierPerson } from '../../pairing/rematch/earlier-pair.js';
import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import { normaliseKey } from '../../text/normalise-key.js';

type Role = 'mentor' | 'mentee';

/** Who begins anew, by the pairs of an earlier run beside those of today. */
export interface Restarts {
  /** Whether this pair is new and this person's earlier partner, or one of several, is gone. */
  readonly ofPair: (row: PairingRow, role: Role) => boolean;
  /** Whether this person had a partner in this role. */
  readonly ofPerson: (person: EarlierPerson, role: Role) => boolean;
}

/** Compares the pairs of today with earlier ones; without earlier ones nobody begins anew. */
export function findRestarts(rows: readonly PairingRow[], earlier: readonly EarlierPair[]): Restarts {
  const today = partnersByPerson(rows.map(peopleOf));
  const before = partnersByPerson(earlier);
  return {
    ofPair: (row, role) => {
      const people = peopleOf(row);
      const own = entryOf(people[role], role);
      const partner = keyOf(people[role === 'mentor' ? 'mentee' : 'mentor']);
      const earlierPartners = [...(before.get(own) ?? [])];
      return !earlierPartners.includes(partner) && earlierPartners.some((gone) => !today.get(own)?.has(gone));
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
