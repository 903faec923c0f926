import type { Skill } from '../../skills/skill.js';
import type { ClosestSkill, Cohort } from '../cohort.js';
import type { Criterion } from '../criterion.js';
import type { Evidence } from '../evidence.js';
import type { Profile } from '../profile.js';
import { bothSides } from '../sides.js';

/** Ranked wishes weigh 6, 5, 4 … at most: in a list of twenty the first must not be one of twenty. */
const GREATEST_RANK_WEIGHT = 6;

/**
 * The mentee's wishes against what the mentor teaches. Both sides are asked exactly when the mentee named wishes,
 * whatever the mentor teaches: otherwise one more skill taught could turn a view that weighs nothing into a bad one.
 */
export const skills: Criterion = {
  id: 'skills',
  compare: (mentee, mentor, cohort) => {
    if (mentee.person.learns.length === 0) return bothSides(null);
    const covered = coverage(mentee, mentor, cohort);
    return { mentee: covered, mentor: Math.floor((3 * covered + scarcity(mentee, mentor, cohort)) / 4) };
  },
  explain: (mentee, mentor, cohort) => bothSides(findTaught(mentee, mentor, cohort)),
};

/** The weighted mean of how close the mentor comes to each wish. */
function coverage({ person: { learns, learnsRanked } }: Profile, mentor: Profile, cohort: Cohort): number {
  const closestTo = cohort.closestOf(mentor);
  let met = 0;
  let asked = 0;
  let place = 0;
  for (const wish of learns) {
    const weight = learnsRanked ? rankWeight(place, learns.length) : 1;
    met += weight * (closestTo(wish)?.closeness ?? 0);
    asked += weight;
    place += 1;
  }
  return Math.floor(met / asked);
}

/** The plainest reading of an order: n, n - 1 … 1; of a long list the first six weigh 6 to 1, the others 1 each. */
function rankWeight(place: number, wishes: number): number {
  return Math.max(1, Math.min(wishes, GREATEST_RANK_WEIGHT) - place);
}

/** 1000 where nobody else teaches one of the wishes that this mentor teaches, 500 where one other does, 333 … */
function scarcity({ person }: Profile, mentor: Profile, { teachers }: Cohort): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (const { id } of person.learns) {
    if (mentor.teaches.has(id)) fewest = Math.min(fewest, teachers.get(id) ?? 1);
  }
  return Math.floor(1000 / fewest);
}

function findTaught({ person }: Profile, mentor: Profile, cohort: Cohort): readonly Evidence[] {
  const closestTo = cohort.closestOf(mentor);
  return person.learns.flatMap((wish, place) => {
    const closest = closestTo(wish);
    return closest === null ? [] : [evidenceOf(wish, closest, person.learnsRanked ? place + 1 : null)];
  });
}

function evidenceOf(wanted: Skill, { taught, closeness }: ClosestSkill, rank: number | null): Evidence {
  return taught.id === wanted.id
    ? { kind: 'skill', skill: wanted, rank }
    : { kind: 'near-skill', wanted, taught, closeness, rank };
}
