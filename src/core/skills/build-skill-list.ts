import { collapseBlanks } from '../text/collapse-blanks.js';
import { indexWords, type WordSearch } from '../text/index-words.js';
import { findNamedSkills } from './find-named-skills.js';
import { findKnownSkill } from './find-skill.js';
import { normaliseSkill } from './normalise-skill.js';
import type { Skill, SkillId } from './skill.js';
import type { SkillList } from './skill-list.js';
import type { SkillListDraft } from './skill-list-draft.js';

/** What is as short is an abbreviation of its own and no slip: `BPM` is no `BIM`. */
const LONGEST_ABBREVIATION = 3;

/** Makes the list that the rest of the program asks. */
export function buildSkillList(draft: SkillListDraft): SkillList {
  const { skills, spellings, near } = draft;
  const find = (name: string): Skill =>
    findKnownSkill(skills, name) ?? {
      id: normaliseSkill(name) as SkillId,
      label: collapseBlanks(name),
      known: false,
    };

  const knows = (name: string): boolean => findKnownSkill(skills, name) !== null;

  const findNamed = (text: string): readonly Skill[] => findNamedSkills(text, draft);

  const closeness = (a: Skill, b: Skill): number => (a.id === b.id ? 1000 : (near.get(a.id)?.get(b.id) ?? 0));

  // Made when the first unknown name turns up: most lists have none.
  let search: WordSearch | null = null;
  const suggest = (name: string): string | null => {
    if (knows(name) || collapseBlanks(name).length <= LONGEST_ABBREVIATION) return null;
    search ??= indexWords(spellings.keys());
    const nearest = search(name);
    return nearest === null ? null : (spellings.get(nearest) ?? null);
  };

  return { find, knows, findNamed, closeness, suggest };
}
