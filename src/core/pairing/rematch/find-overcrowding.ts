import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Person } from '../../signups/person.js';
import { groupBy } from '../../text/group-by.js';
import type { FixedPair } from '../orders/fix-pairs.js';
import type { MetPair } from './find-ending.js';

/** Puts mentees in the order in which a mentor would have them, the best first. */
export type MenteeRanking = (mentor: Person, mentees: readonly Person[]) => readonly Person[];

/** The room that there is. */
export interface Room {
  readonly fixed: readonly FixedPair[];
  readonly isFixed: (pair: MetPair) => boolean;
  readonly mentorsPerMentee: number;
  readonly rank: MenteeRanking;
}

/** The pairs that there is no room for; the others stay. */
export interface Overcrowding {
  /** Because `together:` gives the mentee to others. */
  readonly together: ReadonlySet<MetPair>;
  /** Because the mentor takes fewer. */
  readonly capacity: ReadonlySet<MetPair>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the pairs that there is no room for on either side. Fixed pairs come first, and are never in their own way. */
export function findOvercrowding(pairs: readonly MetPair[], room: Room): Overcrowding {
  const fixedOfMentee = groupBy(room.fixed, ({ mentee }) => mentee.key);
  const roomOf = ({ mentee }: MetPair): number =>
    room.mentorsPerMentee - (fixedOfMentee.get(mentee.key)?.length ?? 0);
  const open = pairs.filter((pair) => !room.isFixed(pair));
  const together = new Set(open.filter((pair) => roomOf(pair) <= 0));
  const contending = open.filter((pair) => !together.has(pair));
  return {
    together,
    capacity: findUnseated(contending, room),
    diagnostics: [...findRepeats(pairs), ...findSurplus(contending, roomOf, room.mentorsPerMentee)],
  };
}

function findUnseated(pairs: readonly MetPair[], { fixed, rank }: Room): ReadonlySet<MetPair> {
  const fixedOfMentor = groupBy(fixed, ({ mentor }) => mentor.key);
  const unseated = [...groupBy(pairs, ({ mentor }) => mentor)].flatMap(([mentor, own]) => {
    const seats = Math.max(0, mentor.capacity - (fixedOfMentor.get(mentor.key)?.length ?? 0));
    if (own.length <= seats) return [];
    const best = rank(
      mentor,
      own.map(({ mentee }) => mentee),
    );
    const seated = new Set(best.slice(0, seats));
    return own.filter(({ mentee }) => !seated.has(mentee));
  });
  return new Set(unseated);
}

/** The same two people in more than one row. */
function findRepeats(pairs: readonly MetPair[]): readonly Diagnostic[] {
  const rowsOf = groupBy(pairs, ({ mentor, mentee }) => JSON.stringify([mentor.key, mentee.key]));
  return [...rowsOf.values()].flatMap(([first, ...others]) =>
    others.map(({ earlier }) =>
      diagnose('kept-pair-twice', earlier.place, {}, first === undefined ? [] : [first.earlier.place]),
    ),
  );
}

/** Mentees with more mentors than may be: which of the rows holds is not for us to guess. */
function findSurplus(
  pairs: readonly MetPair[],
  roomOf: (pair: MetPair) => number,
  limit: number,
): readonly Diagnostic[] {
  return [...groupBy(pairs, ({ mentee }) => mentee.key).values()].flatMap((own) => {
    const mentors = [...new Map(own.map((pair) => [pair.mentor.key, pair])).values()];
    const [first] = mentors;
    return first === undefined
      ? []
      : mentors
          .slice(roomOf(first))
          .map(({ earlier }) =>
            diagnose('kept-mentee-twice', earlier.place, { limit }, [first.earlier.place]),
          );
  });
}
