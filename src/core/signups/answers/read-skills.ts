import { isBareName } from '../../skills/is-bare-name.js';
import type { Skill } from '../../skills/skill.js';
import type { SkillList } from '../../skills/skill-list.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';

const REMARK = /^([^([]+)[([]([^)\]]*)[)\]]\s*$/u;
const JOINERS = /[/&]| (?:\+|and|und|et|y|ja|och) /u;

/** Nobody's skill has a longer name, or one of more words; what is longer is a story. */
const LONGEST_NAME = 60;
const MOST_WORDS = 6;

/**
 * The skills one answer of a list names. What stays unknown is one skill of its own, kept whole; a longer text in
 * somebody's own words that names no known skill is no name of one, and gives none.
 *
 * Several skills in one answer are told apart where all are known ("HTML & CSS") and in a remark in brackets
 * ("JavaScript (React)" is both, "SQL (beginner)" is SQL). In somebody's own words the known skills are found wherever
 * they stand ("I'd love to learn React and TypeScript", "Cloud (AWS, Azure)"), and unknown names stay beside them, in a
 * bare list ("Pottery and SQL") and before a remark ("Research (design)").
 *
 * An option that people tick (`isTicked`) is one wish, however many words it has: "Basics of Python" is Python, "Cloud
 * (AWS, Azure)" is Cloud, "Git, the command line" a skill of its own.
 */
export function readSkills(answer: string, skillList: SkillList, isTicked: boolean): readonly Skill[] {
  if (skillList.knows(answer)) return [skillList.find(answer)];
  const isOneWish = isTicked && answer.includes(',');
  const [, head = '', remark = ''] = REMARK.exec(answer) ?? [];
  if (head !== '' && skillList.knows(head.trim())) {
    return [skillList.find(head.trim()), ...(isOneWish ? [] : skillList.findNamed(remark))];
  }
  const parts = isOneWish ? [] : partsOf(answer);
  if (parts.length > 1 && parts.every(skillList.knows)) return parts.map(skillList.find);
  const named = skillList.findNamed(answer);
  const isBareList = parts.length > 1 && parts.every(isBareName);
  if (isTicked) return named.length === 1 && !isBareList ? named : [skillList.find(answer)];
  if (named.length === 0) return isStory(answer) ? [] : [skillList.find(answer)];
  // The remark explains a name; its skills must not take the name's place.
  const isNamed = head !== '' && isBareName(head.trim()) && skillList.findNamed(head).length === 0;
  if (isNamed) return [skillList.find(head.trim()), ...named];
  return isBareList ? parts.flatMap((part) => readPart(part, skillList)) : named;
}

function isStory(answer: string): boolean {
  return answer.length > LONGEST_NAME || answer.split(/\s+/u).length > MOST_WORDS;
}

function readPart(part: string, skillList: SkillList): readonly Skill[] {
  const named = skillList.knows(part) ? [] : skillList.findNamed(part);
  return named.length > 0 ? named : [skillList.find(part)];
}

function partsOf(text: string): readonly string[] {
  return collapseBlanks(text)
    .split(JOINERS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
