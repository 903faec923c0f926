import type { PairList, PairListEdit } from '../../programme/edit-pair-lists.js';
import type { NamedPair, Programme } from '../../programme/programme.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { Person } from '../../signups/person.js';

/** Put together, kept apart, or neither of the two any more. */
export type Order = 'fix' | 'forbid' | 'release';

/** What the organiser decided about two people. Why is nobody's business, and stored nowhere. */
export interface Decision {
  readonly order: Order;
  readonly mentee: Person;
  readonly mentor: Person;
}

export type PairListEdits = Readonly<Record<PairList, PairListEdit>>;

/**
 * What decisions change in `together:` and `apart:`. Of several about the same two people the last one counts; people
 * are written by address, by name where they have none. An entry that says so already stays as it is.
 */
export function planEdits(
  decisions: readonly Decision[],
  programme: Pick<Programme, PairList>,
  index: PeopleIndex,
): PairListEdits {
  const last = new Map(decisions.map((decision) => [keyOf(decision), decision]));
  const edit = (list: PairList, order: Order): PairListEdit => {
    const entries = programme[list].map((named) => readEntry(named, index));
    const known = new Set(entries.map((entry) => entry && keyOf(entry)));
    return {
      remove: entries.flatMap((entry, place) => {
        const decided = entry === null ? undefined : last.get(keyOf(entry));
        return decided === undefined || decided.order === order ? [] : [place];
      }),
      add: [...last.values()]
        .filter((decision) => decision.order === order && !known.has(keyOf(decision)))
        .map(({ mentee, mentor }) => ({ mentee: nameOf(mentee), mentor: nameOf(mentor) })),
    };
  };
  return { together: edit('together', 'fix'), apart: edit('apart', 'forbid') };
}

/** The two people whom an entry of the settings names; null where it names nobody, or several. */
export function readEntry(named: NamedPair, index: PeopleIndex): Pick<Decision, 'mentee' | 'mentor'> | null {
  const mentee = index.find(named.mentee);
  const mentor = index.find(named.mentor);
  return mentee === null || mentor === null ? null : { mentee, mentor };
}

export function changesNothing(edits: PairListEdits): boolean {
  return Object.values(edits).every(({ remove, add }) => remove.length + add.length === 0);
}

function keyOf({ mentee, mentor }: Pick<Decision, 'mentee' | 'mentor'>): string {
  return JSON.stringify([mentee.key, mentor.key]);
}

function nameOf({ email, name }: Person): string {
  return email ?? name;
}
