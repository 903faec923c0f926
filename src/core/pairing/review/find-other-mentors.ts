import { forEachRow } from '../../preferences/for-each-row.js';
import type { Preferences } from '../../preferences/preferences.js';
import type { BareScore } from '../../scoring/pair-score.js';
import type { Person } from '../../signups/person.js';
import { groupBy } from '../../text/group-by.js';
import type { Pairing } from '../pairing.js';

/** The mentor a mentee would like best among those who are not theirs and whom no rule refuses. */
export interface OtherMentor {
  readonly mentor: Person;
  /** 0 to 1000, from both sides. */
  readonly score: BareScore;
  /** Whether a seat is free there now. */
  readonly hasSeat: boolean;
}

/** Finds for each mentee of some pairs the best other mentor, or null where nobody else is acceptable. */
export function findOtherMentors(
  { index, mentees, mentors }: Preferences,
  pairings: readonly Pairing[],
  asked: readonly Person[],
): ReadonlyMap<Person, OtherMentor | null> {
  const byMentor = groupBy(pairings, ({ mentor }) => mentor.key);
  const mine = groupBy(pairings, ({ mentee }) => mentee.key);
  const keys = new Set(asked.map(({ key }) => key));
  const numbers = mentees.flatMap(({ person }, number) => (keys.has(person.key) ? [number] : []));
  const found = new Map<Person, OtherMentor | null>();
  forEachRow(index, Int32Array.from(numbers), (number, row) => {
    const mentee = mentees[number]?.person;
    if (mentee === undefined) return;
    const own = new Set(mine.get(mentee.key)?.map(({ mentor }) => mentor.key));
    let best = -1;
    for (let each = 0; each < row.count; each += 1) {
      const mentor = mentors[row.mentors[each] ?? -1]?.person;
      if (mentor === undefined || own.has(mentor.key)) continue;
      if (best < 0 || compare(row, each, best) < 0) best = each;
    }
    const mentor = mentors[row.mentors[best] ?? -1]?.person;
    found.set(
      mentee,
      mentor === undefined
        ? null
        : {
            mentor,
            score: { mentee: row.menteeScores[best] ?? 0, mentor: row.mentorScores[best] ?? 0 },
            hasSeat: (byMentor.get(mentor.key)?.length ?? 0) < mentor.capacity,
          },
    );
  });
  return found;
}

type Row = Parameters<Parameters<typeof forEachRow>[2]>[1];

/** As the mentee ranks them; in one band the better score, then the mentors' order of keys. */
function compare(row: Row, one: number, other: number): number {
  const of = (column: Int32Array | Int16Array, place: number): number => column[place] ?? 0;
  return (
    of(row.menteeStandings, one) - of(row.menteeStandings, other) ||
    of(row.menteeScores, other) - of(row.menteeScores, one) ||
    of(row.mentors, one) - of(row.mentors, other)
  );
}
