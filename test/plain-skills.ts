import type { Skill, SkillId } from '../src/core/skills/skill.js';
import type { SkillList } from '../src/core/skills/skill-list.js';

/** A skill list without aliases or families: a skill is its lower-case name, and none is close to another. */
export const plainSkills: SkillList = {
  find: (name): Skill => ({ id: name.toLowerCase() as SkillId, label: name, known: true }),
  knows: () => true,
  findNamed: () => [],
  closeness: (a, b) => (a.id === b.id ? 1000 : 0),
  suggest: () => null,
};
