import type { Person } from '../../signups/person.js';
import type { Explainer } from '../create-explainer.js';
import type { Role } from '../lists/list-partners.js';
import type { Meeting } from '../pairs/create-meetings.js';
import { countNeeds, type Need } from '../recruitment/need.js';
import { listRelaxations, type PossibleRelaxation } from './relaxations.js';

/** What may be tried to give somebody a partner. */
export interface Candidates {
  /** Mentors who might take one more, those first whom the mentee would like best; none for a mentor. */
  readonly mentors: readonly Person[];
  readonly relaxations: readonly PossibleRelaxation[];
  /** What a new mentor might offer; none for a mentor. */
  readonly needs: readonly Need[];
}

/** Mentors who are tried with more seats. */
const MENTORS = 8;
/** Wishes for which somebody new is tried. */
const NEEDS = 4;

export function listCandidates(person: Person, role: Role, explainer: Explainer): Candidates {
  const { recalled, meet } = explainer;
  const { cohort } = recalled.preferences;
  const meetings =
    role === 'mentee'
      ? explainer.mentors.map((mentor) => meet(person, mentor))
      : explainer.mentees.map((mentee) => meet(mentee, person));
  const needs = countNeeds([cohort.profileOf(person)], cohort.mentorsNameTopics).map(({ need }) => need);
  return {
    mentors: role === 'mentee' ? listBest(meetings) : [],
    relaxations: listRelaxations(meetings, cohort, recalled.programme),
    needs: role === 'mentee' ? needs.slice(0, NEEDS) : [],
  };
}

function listBest(meetings: readonly Meeting[]): readonly Person[] {
  return meetings
    .filter(({ refusals }) => refusals.length === 0)
    .sort((a, b) => a.standings.mentee - b.standings.mentee)
    .slice(0, MENTORS)
    .map(({ mentor }) => mentor);
}
