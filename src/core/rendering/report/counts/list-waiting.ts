import type { Unmatched } from '../../../pairing/pairing.js';
import { printable } from '../../../text/printable.js';
import { type Beginning, beginWith } from '../begin-with.js';
import type { PeopleNames } from '../name-people.js';
import type { ReportSource } from '../report-source.js';
import { namesPrivateRule } from './hide-private-rules.js';

/** Somebody without a partner, or with room for more. */
export interface WaitingEntry {
  readonly person: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface WaitingLists {
  /** Mentees without a mentor. */
  readonly mentees: Beginning<WaitingEntry>;
  /** Mentors with free seats. */
  readonly mentors: Beginning<WaitingEntry>;
}

/** More rows are no table that anybody reads. */
const MOST_WAITING = 1000;

/** Who waits and why. Without `ownWords` no remedy names what somebody asked for in words of their own. */
export function listWaiting(
  { unmatched }: ReportSource,
  names: PeopleNames,
  { ownWords }: { readonly ownWords: boolean },
): WaitingLists {
  const list = (role: Unmatched['role']): Beginning<WaitingEntry> => {
    const people = unmatched
      .filter((entry) => entry.role === role)
      .sort((a, b) => names.compare(a.person, b.person));
    const entries = people.map((entry) => ({
      person: names[role](entry.person),
      ...explain(entry, ownWords),
    }));
    return beginWith(entries, MOST_WAITING);
  };
  return { mentees: list('mentee'), mentors: list('mentor') };
}

function explain(
  { person, reason, remedy }: Unmatched,
  ownWords: boolean,
): Pick<WaitingEntry, 'reason' | 'remedy'> {
  if (namesPrivateRule(reason)) {
    return {
      reason: 'A rule or a wish that is for the organiser’s eyes stands in the way.',
      remedy: 'The organiser finds it in unmatched.csv.',
    };
  }
  // A remedy names the skills that the person wants.
  const isInOwnWords = person.learns.some(({ known }) => !known);
  return {
    reason: printable(reason),
    remedy:
      ownWords || !isInOwnWords
        ? printable(remedy)
        : 'Look for a mentor who teaches what this person asked for.',
  };
}
