import type { Skill } from '../../skills/skill.js';
import type { SkillList } from '../../skills/skill-list.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';

const REMARK = /^([^([]+)[([]([^)\]]*)[)\]]\s*$/u;
const JOINERS = /[/&]| (?:\+|and|und|et|y|ja|och) /u;

/**
 * The skills one answer of a list names. Usually one; an unknown name is taken apart only where all its parts are
 * known ("HTML & CSS"), and loses a remark in brackets only where the rest is known ("JavaScript (React)" is both,
 * "SQL (beginner)" is SQL). An answer that holds a comma is one option that somebody ticked, and one tick is one wish:
 * "Cloud (AWS, Azure)" is Cloud, "Git, the command line" a skill of its own. What stays unknown is one too.
 */
export function readSkills(answer: string, skillList: SkillList): readonly Skill[] {
  if (skillList.knows(answer)) return [skillList.find(answer)];
  const isOption = answer.includes(',');
  const [, head = '', remark = ''] = REMARK.exec(answer) ?? [];
  if (head !== '' && skillList.knows(head.trim())) {
    const inRemark = isOption ? [] : partsOf(remark).filter(skillList.knows);
    return [head.trim(), ...inRemark].map(skillList.find);
  }
  const parts = isOption ? [] : partsOf(answer);
  if (parts.length > 1 && parts.every(skillList.knows)) return parts.map(skillList.find);
  return [skillList.find(answer)];
}

function partsOf(text: string): readonly string[] {
  return collapseBlanks(text)
    .split(JOINERS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
