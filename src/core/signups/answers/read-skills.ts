import type { Skill } from '../../skills/skill.js';
import type { SkillList } from '../../skills/skill-list.js';

const REMARK = /^([^([]+)[([]([^)\]]*)[)\]]\s*$/u;
const JOINERS = /\s*[/&+,]\s*|\s+(?:and|und|et|y|ja|och)\s+/u;
const ARTICLE = /^(?:the|an?) /iu;

/**
 * The skills one answer of a list names. Usually one; an unknown name is taken apart only where all its parts are
 * known ("HTML & CSS", "Git, the command line"), and loses a remark in brackets only where the rest is known
 * ("JavaScript (React)" is both, "SQL (beginner)" is SQL). What stays unknown is a skill of its own.
 */
export function readSkills(answer: string, skillList: SkillList): readonly Skill[] {
  if (skillList.knows(answer)) return [skillList.find(answer)];
  const [, head = '', remark = ''] = REMARK.exec(answer) ?? [];
  if (head !== '' && skillList.knows(head.trim())) {
    const inRemark = remark
      .split(/[,/&]/u)
      .map((part) => part.trim())
      .filter(skillList.knows);
    return [head.trim(), ...inRemark].map(skillList.find);
  }
  const parts = answer
    .split(JOINERS)
    .map((part) => part.replace(ARTICLE, ''))
    .filter((part) => part !== '');
  if (parts.length > 1 && parts.every(skillList.knows)) return parts.map(skillList.find);
  return [skillList.find(answer)];
}
