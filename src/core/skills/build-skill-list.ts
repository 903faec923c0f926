import { collapseBlanks } from '../text/collapse-blanks.js';
import { suggestWord } from '../text/suggest-word.js';
import { findKnownSkill } from './find-skill.js';
import { normaliseSkill } from './normalise-skill.js';
import type { Skill, SkillId } from './skill.js';
import type { SkillList } from './skill-list.js';
import type { SkillListDraft } from './skill-list-draft.js';

/** Names this short are too near to one another to be guessed at: `js`, `vue`, `go`. */
const LONGEST_SHORT_NAME = 3;

/** Fingers slip inside words: a name that begins otherwise is another name ("Automation" is no "Estimation"). */
function firstLetter(name: string): string {
  return name.charAt(0).toLowerCase();
}

/** Makes the list that the rest of the program asks. */
export function buildSkillList({ skills, spellings, near }: SkillListDraft): SkillList {
  const guessable = [...spellings.keys()].filter((name) => name.length > LONGEST_SHORT_NAME);

  const find = (name: string): Skill =>
    findKnownSkill(skills, name) ?? {
      id: normaliseSkill(name) as SkillId,
      label: collapseBlanks(name),
      known: false,
    };

  const knows = (name: string): boolean => findKnownSkill(skills, name) !== null;

  const closeness = (a: Skill, b: Skill): number => (a.id === b.id ? 1000 : (near.get(a.id)?.get(b.id) ?? 0));

  const suggest = (name: string): string | null => {
    if (knows(name)) return null;
    const wanted = collapseBlanks(name);
    const alike = guessable.filter((known) => firstLetter(known) === firstLetter(wanted));
    const nearest = suggestWord(wanted, alike);
    return nearest === null ? null : (spellings.get(nearest) ?? null);
  };

  return { find, knows, closeness, suggest };
}
