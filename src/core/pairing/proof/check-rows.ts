import { forEachRow } from '../../preferences/for-each-row.js';
import type { Preferences } from '../../preferences/preferences.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import { spreadPlaces } from '../../text/spread-places.js';
import { compareRanks, createPairView, type Rank } from './view-pair.js';

/** How many mentees, and how many mentors of each, are looked at again. */
const MENTEES = 40;
const MENTORS = 50;

/** A partner on somebody's list, as the rows rank them and as the people do. */
interface Ranked {
  readonly standing: number;
  readonly rank: Rank;
}

/**
 * Counts the pairs of a fixed sample, spread evenly over everybody, of which the rows say something else than the
 * people: whether it is acceptable, what it scores, and which of two partners is better. 0 unless we are at fault.
 */
export function countWrongRows(
  { cohort, mentees, mentors, index }: Preferences,
  people: PeopleIndex,
): number {
  const view = createPairView(cohort, people);
  const lastOfMentor = new Map<number, Ranked>();
  let wrong = 0;
  forEachRow(index, Int32Array.from(spreadPlaces(mentees.length, MENTEES)), (mentee, row) => {
    let lastOfMentee: Ranked | undefined;
    const listed = row.mentors.subarray(0, row.count);
    for (const mentor of spreadPlaces(mentors.length, MENTORS)) {
      const [menteeProfile, mentorProfile] = [mentees[mentee], mentors[mentor]];
      if (menteeProfile === undefined || mentorProfile === undefined) continue;
      const { refusals, scores, asMenteeSees, asMentorSees } = view(menteeProfile, mentorProfile);
      const place = listed.indexOf(mentor);
      if (place === -1 || refusals.length > 0) {
        if ((place === -1) !== refusals.length > 0) wrong += 1;
        continue;
      }
      const forMentee = { standing: row.menteeStandings[place] ?? 0, rank: asMenteeSees };
      const forMentor = { standing: row.mentorStandings[place] ?? 0, rank: asMentorSees };
      const agrees =
        row.menteeScores[place] === scores.mentee &&
        row.mentorScores[place] === scores.mentor &&
        isSameOrder(lastOfMentee, forMentee) &&
        isSameOrder(lastOfMentor.get(mentor), forMentor);
      if (!agrees) wrong += 1;
      lastOfMentee = forMentee;
      lastOfMentor.set(mentor, forMentor);
    }
  });
  return wrong;
}

function isSameOrder(a: Ranked | undefined, b: Ranked): boolean {
  return a === undefined || Math.sign(a.standing - b.standing) === compareRanks(a.rank, b.rank);
}
