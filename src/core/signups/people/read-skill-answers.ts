import type { Skill, SkillId } from '../../skills/skill.js';
import { readList } from './read-list.js';
import { readOnce } from './read-once.js';

/** What somebody answered when asked about skills. */
export interface SkillAnswers {
  /** Each once, in the order given. */
  readonly skills: readonly Skill[];
  /** Long texts that name no skill: what they are after, or help with, in their own words. */
  readonly texts: readonly string[];
}

export const readSkillAnswers = readOnce((answers, context): SkillAnswers => {
  const skills = new Map<SkillId, Skill>();
  const texts = new Set<string>();
  for (const { text } of readList(answers)) {
    const named = context.readSkills(text);
    if (named === null) continue;
    if (named.length === 0) texts.add(text);
    for (const skill of named) if (!skills.has(skill.id)) skills.set(skill.id, skill);
  }
  return { skills: [...skills.values()], texts: [...texts] };
});
