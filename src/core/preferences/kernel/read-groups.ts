import type { RefusalColumns } from '../compile/compile-refusals.js';
import type { SkillColumns } from '../compile/compile-skills.js';
import { rememberRows } from './remember-rows.js';
import { groupSlots, type SlotGroup } from './slot-group.js';

/** By wished skill, who teaches it or one near it. */
export function readTeachers(mentorCount: number, { teachers }: SkillColumns): (skill: number) => SlotGroup {
  return rememberRows(mentorCount >>> 5, (skill) =>
    groupSlots(mentorCount, teachers.numbers.subarray(teachers.starts[skill], teachers.starts[skill + 1])),
  );
}

/** By closure, all whom it closes. */
export function readClosures(
  mentorCount: number,
  { closures, groups }: RefusalColumns,
): (closure: number) => SlotGroup {
  return rememberRows(mentorCount >>> 5, (closure) => {
    const closed = closures.numbers.subarray(closures.starts[closure], closures.starts[closure + 1]);
    const slots = Array.from(closed, (group) =>
      groups.numbers.subarray(groups.starts[group], groups.starts[group + 1]),
    );
    return groupSlots(mentorCount, joinNumbers(slots));
  });
}

function joinNumbers(lists: readonly Int32Array[]): Int32Array {
  const joined = new Int32Array(lists.reduce((length, list) => length + list.length, 0));
  let end = 0;
  for (const list of lists) {
    joined.set(list, end);
    end += list.length;
  }
  return joined;
}
