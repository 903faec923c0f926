import { createStandings } from '../../preferences/create-standings.js';
import type { Cohort } from '../../scoring/cohort.js';
import { scoreSides } from '../../scoring/score-sides.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { PersonKey } from '../../signups/person.js';
import type { MenteeRanking } from './find-overcrowding.js';

/** Ranks mentees as a mentor's list does: by standing, then by the lottery, whether a rule refuses the pair or not. */
export function createMenteeRanking(
  cohort: Cohort,
  index: PeopleIndex,
  draw: ReadonlyMap<PersonKey, number>,
): MenteeRanking {
  const standings = createStandings(cohort.programme, index, cohort.past);
  return (mentor, mentees) => {
    const ranked = mentees.map((mentee) => {
      const score = scoreSides(cohort.profileOf(mentee), cohort.profileOf(mentor), cohort).mentor;
      return {
        mentee,
        standing: standings.mentorStanding(mentor, mentee, score),
        place: draw.get(mentee.key) ?? 0,
      };
    });
    ranked.sort((a, b) => a.standing - b.standing || a.place - b.place);
    return ranked.map(({ mentee }) => mentee);
  };
}
