import type { SkillColumns } from '../compile/compile-skills.js';
import { rememberRows } from './remember-rows.js';
import { groupSlots, type SlotGroup } from './slot-group.js';

/** By wished skill, who teaches it or one near it. */
export function readTeachers(mentorCount: number, { teachers }: SkillColumns): (skill: number) => SlotGroup {
  return rememberRows(mentorCount >>> 5, (skill) =>
    groupSlots(mentorCount, teachers.numbers.subarray(teachers.starts[skill], teachers.starts[skill + 1])),
  );
}
