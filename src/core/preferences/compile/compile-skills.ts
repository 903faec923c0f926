import type { Skill } from '../../skills/skill.js';
import { groupBy } from '../../text/group-by.js';
import { createRegister } from '../../text/register.js';
import { type NumberLists, packLists, sharedInt16, sharedInt32 } from './number-lists.js';
import type { Participants } from './participants.js';

/** Wishes by mentee, and for each skill that somebody wishes who teaches it or one near it. */
export interface SkillColumns {
  /** By mentee, places in the list of wished skills. */
  readonly wishes: NumberLists;
  /** What each wish weighs, beside `wishes.numbers`. */
  readonly wishWeights: Int32Array;
  /** By mentee, what the wishes weigh together; 0 for none. */
  readonly asked: Int32Array;
  /** By mentee a number, the same for all who have the same wishes of the same weights. */
  readonly wishSetOf: Int32Array;
  /** The mentees, those of one wish set one after another, else ascending. */
  readonly byWishSet: Int32Array;
  /** By wished skill, slots: first who teaches that very skill, then who teaches a near one. */
  readonly teachers: NumberLists;
  /** By wished skill where in `teachers.numbers` those of near skills begin. */
  readonly nearStarts: Int32Array;
  /** How close the closest skill of each comes, beside `teachers.numbers`. */
  readonly closeness: Int16Array;
  /** By wished skill what its scarcity is worth to who teaches it, 0 to 1000. */
  readonly scarcity: Int16Array;
}

export function compileSkills({ cohort, mentees, mentors }: Participants): SkillColumns {
  const wished = createRegister(({ id }: Skill) => id);
  const wishes = packLists(mentees.map((mentee) => mentee.wishes.map(({ skill }) => wished.numberOf(skill))));
  const weights = mentees.map((mentee) => mentee.wishes.map(({ weight }) => weight));
  const wishSets = createRegister(JSON.stringify);
  const wishSetOf = mentees.map(({ wishes }) =>
    wishSets.numberOf(wishes.map(({ skill, weight }) => [skill.id, weight])),
  );
  const findTeachers = compareWithTaught({ cohort, mentees, mentors });
  const found = wished.things.map(findTeachers);
  return {
    wishes,
    wishWeights: sharedInt32(weights.flat()),
    asked: sharedInt32(weights.map((own) => own.reduce((sum, weight) => sum + weight, 0))),
    wishSetOf: sharedInt32(wishSetOf),
    byWishSet: sharedInt32([...groupBy(mentees.keys(), (mentee) => wishSetOf[mentee]).values()].flat()),
    teachers: packLists(found.map(({ exact, near }) => [...exact, ...near.keys()])),
    nearStarts: startsOfNear(found),
    closeness: sharedInt16(found.flatMap(({ exact, near }) => [...exact.map(() => 1000), ...near.values()])),
    scarcity: sharedInt16(
      wished.things.map(({ id }) => Math.floor(1000 / Math.max(1, cohort.teachers.get(id) ?? 1))),
    ),
  };
}

interface Teachers {
  /** Slots, ascending. */
  readonly exact: readonly number[];
  /** Slot to closeness, slots ascending. */
  readonly near: ReadonlyMap<number, number>;
}

/** Skills taught are few beside the people who teach them, so skills are compared, not people. */
function compareWithTaught({ cohort, mentors }: Participants): (wanted: Skill) => Teachers {
  const taught = createRegister(({ id }: Skill) => id);
  const slotsOf: number[][] = [];
  for (const [slot, { person }] of mentors.entries()) {
    for (const skill of new Set(person.teaches.map(taught.numberOf))) {
      slotsOf[skill] ??= [];
      slotsOf[skill].push(slot);
    }
  }
  return (wanted) => {
    let exact: readonly number[] = [];
    const closest = new Map<number, number>();
    for (const [number, skill] of taught.things.entries()) {
      const closeness = cohort.skillList.closeness(wanted, skill);
      if (closeness === 0) continue;
      const slots = slotsOf[number] ?? [];
      if (skill.id === wanted.id) exact = slots;
      else for (const slot of slots) closest.set(slot, Math.max(closest.get(slot) ?? 0, closeness));
    }
    for (const slot of exact) closest.delete(slot);
    return { exact, near: new Map([...closest].sort(([a], [b]) => a - b)) };
  };
}

function startsOfNear(found: readonly Teachers[]): Int32Array {
  let end = 0;
  const starts = found.map(({ exact, near }) => {
    const start = end + exact.length;
    end = start + near.size;
    return start;
  });
  return sharedInt32(starts);
}
