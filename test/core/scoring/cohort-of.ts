import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../src/core/programme/programme.js';
import { buildCohort } from '../../../src/core/scoring/build-cohort.js';
import type { Cohort } from '../../../src/core/scoring/cohort.js';
import type { PairScore } from '../../../src/core/scoring/pair-score.js';
import type { Past } from '../../../src/core/scoring/past.js';
import { scorePair } from '../../../src/core/scoring/score-pair.js';
import type { Person } from '../../../src/core/signups/person.js';
import { skillFamilies } from './skill-families.js';

export const families = skillFamilies(['React', 'Vue', 'JavaScript', 'TypeScript'], ['SQL', 'PostgreSQL']);

/** The cohort of these people, with the default programme unless settings say otherwise. */
export function cohortOf(people: readonly Person[], settings: Partial<Programme> = {}, past?: Past): Cohort {
  return buildCohort(people, { ...defaultProgramme, ...settings }, families, past);
}

/** Both views of two people, with the reasons. */
export function scorePeople(mentee: Person, mentor: Person, cohort: Cohort): PairScore {
  return scorePair(cohort.profileOf(mentee), cohort.profileOf(mentor), cohort);
}
