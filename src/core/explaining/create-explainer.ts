import type { RecalledCohort } from '../pairing/recall-cohort.js';
import { createStandings } from '../preferences/create-standings.js';
import type { Person } from '../signups/person.js';
import { createCouples } from './pairs/couples.js';
import { createMeetings } from './pairs/create-meetings.js';
import type { FateContext } from './pairs/find-fate.js';

/** A recalled cohort, prepared for questions about its people. */
export interface Explainer extends FateContext {
  readonly recalled: RecalledCohort;
  /** In the order of their keys. */
  readonly mentees: readonly Person[];
  readonly mentors: readonly Person[];
}

export function createExplainer(recalled: RecalledCohort): Explainer {
  const { preferences, now, pairings, programme } = recalled;
  const { turnOf } = createStandings(programme, now.index, now.past);
  return {
    recalled,
    mentees: preferences.mentees.map(({ person }) => person),
    mentors: preferences.mentors.map(({ person }) => person),
    meet: createMeetings(preferences, now),
    couples: createCouples(pairings),
    mentorsPerMentee: programme.mentorsPerMentee,
    turnOf,
  };
}
