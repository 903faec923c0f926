import { groupBy } from '../../../text/group-by.js';
import { type Beginning, beginWith } from '../begin-with.js';
import type { PeopleNames } from '../name-people.js';
import type { ReportSource } from '../report-source.js';

/** A mentor's seats. */
export interface SeatEntry {
  readonly mentor: string;
  readonly seats: number;
  readonly taken: number;
  readonly free: number;
}

/** How many mentors have so many mentees, by whether they could take more. */
export interface SeatClass {
  readonly mentees: number;
  readonly full: number;
  readonly withRoom: number;
}

export interface SeatCounts {
  /** By number of mentees from 0; classes above the most that anybody has are left out. */
  readonly classes: readonly SeatClass[];
  readonly mentors: Beginning<SeatEntry>;
}

/** More rows are no table that anybody reads. */
const MOST_MENTORS = 1000;

/** Where each mentor's seats went. */
export function countSeats({ pairings, preferences }: ReportSource, names: PeopleNames): SeatCounts {
  const given = groupBy(pairings, ({ mentor }) => mentor.key);
  const people = preferences.mentors.map(({ person }) => person).sort(names.compare);
  const entries = people.map((person): SeatEntry => {
    const taken = given.get(person.key)?.length ?? 0;
    const free = Math.max(0, person.capacity - taken);
    return { mentor: names.mentor(person), seats: person.capacity, taken, free };
  });
  const byTaken = groupBy(entries, ({ taken }) => taken);
  const most = Math.max(0, ...byTaken.keys());
  const classes = Array.from({ length: most + 1 }, (_, mentees): SeatClass => {
    const group = byTaken.get(mentees) ?? [];
    const full = group.filter(({ free }) => free === 0).length;
    return { mentees, full, withRoom: group.length - full };
  });
  return { classes, mentors: beginWith(entries, MOST_MENTORS, ({ free }) => -free) };
}
