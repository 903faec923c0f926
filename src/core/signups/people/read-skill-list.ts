import type { Skill, SkillId } from '../../skills/skill.js';
import { isBlankFor } from '../answers/is-blank-for.js';
import type { Answer } from './raw-signup.js';
import { readList } from './read-list.js';
import type { ReadingContext } from './reading-context.js';

/** The skills that the answers name, each once, in the order given. */
export function readSkillList(answers: readonly Answer[], context: ReadingContext): readonly Skill[] {
  const skills = new Map<SkillId, Skill>();
  for (const { text } of readList(answers)) {
    if (isBlankFor('learns', text)) continue;
    for (const skill of context.readSkills(text)) if (!skills.has(skill.id)) skills.set(skill.id, skill);
  }
  return [...skills.values()];
}
