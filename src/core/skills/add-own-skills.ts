import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { PlaceOfSetting } from '../programme/place-of-setting.js';
import type { SkillEntry } from '../programme/programme.js';
import { suggestWord } from '../text/suggest-word.js';
import { normaliseSkill } from './normalise-skill.js';
import { joinGroup, type SkillGroups } from './skill-groups.js';
import { addAlias, addSkill, type SkillListDraft } from './skill-list-draft.js';

/**
 * Adds an organiser's skills to the shipped ones. An entry may name a known skill to give it more aliases; where one of
 * its names meant another skill before, the organiser's meaning wins, with a warning. A family that nothing else is in
 * brings nothing near: probably its name is misspelt.
 */
export function addOwnSkills(
  draft: SkillListDraft,
  groups: SkillGroups,
  entries: readonly SkillEntry[],
  placeOfSetting: PlaceOfSetting,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const shippedFamilies = [...groups.values()].map(({ name }) => name);
  for (const [index, { name, aliases, family }] of entries.entries()) {
    const skill = addSkill(draft, name);
    for (const alias of aliases) {
      const before = addAlias(draft, skill, alias);
      if (before === null) continue;
      const place = placeOfSetting(['skills', index]);
      diagnostics.push(diagnose('skill-name-taken', place, { before: before.label }));
    }
    if (family !== null) joinGroup(draft, groups, family, skill);
  }
  for (const [index, { family }] of entries.entries()) {
    const group = family === null ? undefined : groups.get(normaliseSkill(family));
    if (group === undefined || group.members.length > 1 || shippedFamilies.includes(group.name)) continue;
    const suggestion = suggestWord(group.name, shippedFamilies);
    diagnostics.push(diagnose('skill-family-alone', placeOfSetting(['skills', index]), { suggestion }));
  }
  return diagnostics;
}
