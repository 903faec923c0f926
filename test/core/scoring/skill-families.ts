import type { SkillList } from '../../../src/core/skills/skill-list.js';
import { skill } from '../../cast.js';

/** How near any two skills of one family are in `skillFamilies`. */
export const NEAR = 400;

/** A skill list for tests: equal names are equal skills, and names of one family are near each other. */
export function skillFamilies(...families: readonly (readonly string[])[]): SkillList {
  const familyOf = (label: string): readonly string[] | undefined =>
    families.find((family) => family.includes(label));
  return {
    find: skill,
    knows: () => true,
    findNamed: () => [],
    closeness: (a, b) => {
      if (a.id === b.id) return 1000;
      const family = familyOf(a.label);
      return family !== undefined && family === familyOf(b.label) ? NEAR : 0;
    },
    suggest: () => null,
  };
}
