import { findLanguage } from '../../programme/language-names.js';
import type { SkillList } from '../../skills/skill-list.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { ListQuestion } from '../answers/lists/infer-splitting.js';
import type { ColumnField } from './column-use.js';

const NEVER = (): boolean => false;
const ALWAYS = (): boolean => true;

/**
 * The fields whose cells may hold several answers, with what helps to cut them; other fields are whole texts.
 * `loneSkills` are the keys of answers that some column of skills holds by themselves.
 */
export function listQuestions(
  skillList: SkillList,
  loneSkills: ReadonlySet<string>,
): ReadonlyMap<ColumnField, Omit<ListQuestion, 'options'>> {
  const isSkill = (part: string): boolean => skillList.knows(part) || loneSkills.has(normaliseKey(part));
  const ofSkills = { mayBeText: false, standsAlone: isSkill };
  const ofLanguages = { mayBeText: false, standsAlone: (part: string) => findLanguage(part) !== null };
  const ofOptions = { mayBeText: false, standsAlone: NEVER };
  const ofOptionsOrText = { mayBeText: true, standsAlone: NEVER };
  // People's names and free words are typed, not ticked: no option of a form stands behind them.
  const ofTypedWords = { mayBeText: false, standsAlone: ALWAYS };
  return new Map([
    ['teaches', ofSkills],
    ['learns', ofSkills],
    ['languages', ofLanguages],
    ['formats', ofOptions],
    ['takes', ofOptions],
    ['matters', ofOptions],
    ['goals', ofOptionsOrText],
    ['helpsWith', ofOptionsOrText],
    ['seeks', ofOptionsOrText],
    ['identity', ofTypedWords],
    ['culture', ofTypedWords],
    ['requests', ofTypedWords],
    ['avoid', ofTypedWords],
  ]);
}
