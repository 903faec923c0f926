import { isAcceptable } from '../acceptance/is-acceptable.js';
import type { Programme } from '../programme/programme.js';
import { buildCohort } from '../scoring/build-cohort.js';
import type { Past } from '../scoring/past.js';
import { scoreSides } from '../scoring/score-sides.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person } from '../signups/person.js';
import type { SkillList } from '../skills/skill-list.js';
import { createStandings } from './create-standings.js';
import type { Preferences } from './preferences.js';

/** Compiles everybody, once. */
export function buildPreferences(
  people: readonly Person[],
  peopleIndex: PeopleIndex,
  programme: Programme,
  skillList: SkillList,
  past: Past,
): Preferences {
  const cohort = buildCohort(people, programme, skillList, past);
  const profiles = people.map(cohort.profileOf);
  const mentees = profiles.filter(({ person }) => person.isMentee);
  const mentors = profiles.filter(({ person }) => person.isMentor);
  const standings = createStandings(programme, peopleIndex, past);
  const pairs = mentees.length * mentors.length;
  const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes * pairs);
  const index = {
    menteeCount: mentees.length,
    mentorCount: mentors.length,
    menteeScores: new Int16Array(shared(2)),
    mentorScores: new Int16Array(shared(2)),
    menteeStandings: new Int32Array(shared(4)),
    mentorStandings: new Int32Array(shared(4)),
  };
  let pair = 0;
  for (const mentee of mentees) {
    for (const mentor of mentors) {
      const scores = scoreSides(mentee, mentor, cohort);
      const acceptable = isAcceptable(mentee, mentor, { cohort, score: () => scores });
      index.menteeScores[pair] = acceptable ? scores.mentee : -1;
      index.mentorScores[pair] = scores.mentor;
      index.menteeStandings[pair] = standings.menteeStanding(mentee.person, mentor.person, scores.mentee);
      index.mentorStandings[pair] = standings.mentorStanding(mentor.person, mentee.person, scores.mentor);
      pair += 1;
    }
  }
  return { cohort, mentees, mentors, index };
}
