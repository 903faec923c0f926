import type { Programme } from '../programme/programme.js';
import { buildCohort } from '../scoring/build-cohort.js';
import type { Past } from '../scoring/past.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person } from '../signups/person.js';
import type { SkillList } from '../skills/skill-list.js';
import { buildIndex } from './compile/build-index.js';
import { createStandings } from './create-standings.js';
import type { Preferences } from './preferences.js';

/** Compiles everybody, once. People come in the order of their keys. */
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
  return { cohort, mentees, mentors, index: buildIndex(cohort, mentees, mentors, standings) };
}
