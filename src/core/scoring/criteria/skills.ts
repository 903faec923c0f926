import type { Skill } from '../../skills/skill.js';
import type { Cohort } from '../cohort.js';
import type { Criterion } from '../criterion.js';
import type { Evidence } from '../evidence.js';
import type { Profile } from '../profile.js';
import { bothSides } from '../sides.js';

/**
 * The mentee's wishes against what the mentor teaches. Both sides are asked exactly when the mentee named wishes,
 * whatever the mentor teaches: otherwise one more skill taught could turn a view that weighs nothing into a bad one.
 */
export const skills: Criterion = {
  id: 'skills',
  compare: (mentee, mentor, cohort) => {
    if (mentee.wishes.length === 0) return bothSides(null);
    const covered = coverage(mentee, mentor, cohort);
    return { mentee: covered, mentor: Math.floor((3 * covered + scarcity(mentee, mentor, cohort)) / 4) };
  },
  explain: (mentee, mentor, cohort) => bothSides(findTaught(mentee, mentor, cohort)),
};

/** The weighted mean of how close the mentor comes to each wish. */
function coverage({ wishes }: Profile, { teaching }: Profile, { closeness }: Cohort): number {
  let met = 0;
  let asked = 0;
  for (const { number, weight } of wishes) {
    met += weight * closeness(teaching, number);
    asked += weight;
  }
  return Math.floor(met / asked);
}

/** 1000 where nobody else teaches one of the wishes that this mentor teaches, 500 where one other does, 333 … */
function scarcity({ wishes }: Profile, { teaches }: Profile, { teachers }: Cohort): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (const { number, skill } of wishes) {
    if (teaches.includes(number)) fewest = Math.min(fewest, teachers.get(skill.id) ?? 1);
  }
  return Math.floor(1000 / fewest);
}

function findTaught(mentee: Profile, { person }: Profile, cohort: Cohort): readonly Evidence[] {
  return mentee.wishes.flatMap(({ skill }, place) => {
    const rank = mentee.person.learnsRanked ? place + 1 : null;
    return findClosest(skill, person.teaches, cohort, rank);
  });
}

/** Of equally close skills the one the mentor named first; nothing where all are strangers. */
function findClosest(
  wanted: Skill,
  teaches: readonly Skill[],
  { skillList }: Cohort,
  rank: number | null,
): readonly Evidence[] {
  const closenesses = teaches.map((taught) => skillList.closeness(wanted, taught));
  const closeness = closenesses.reduce((most, each) => Math.max(most, each), 0);
  const taught = teaches[closenesses.indexOf(closeness)];
  if (closeness === 0 || taught === undefined) return [];
  return taught.id === wanted.id
    ? [{ kind: 'skill', skill: wanted, rank }]
    : [{ kind: 'near-skill', wanted, taught, closeness, rank }];
}
