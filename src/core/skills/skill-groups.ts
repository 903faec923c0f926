import { normaliseSkill } from './normalise-skill.js';
import type { Skill } from './skill.js';
import { addSkill, relateAll, relateSkills, type SkillListDraft } from './skill-list-draft.js';

/** How close a field is to what it covers, in thousandths. */
export const UMBRELLA_CLOSENESS = 600;

/** How close the skills of a family are that only an organiser named. */
const OWN_FAMILY_CLOSENESS = 500;

/** Skills that belong together: an organiser's own skill may join them by the group's name. */
interface SkillGroup {
  /** As written where it was named first. */
  readonly name: string;
  /** Skills near each newcomer. */
  readonly members: Skill[];
  readonly closeness: number;
  /** Whether a newcomer becomes near to later newcomers: so in a family, not under an umbrella. */
  readonly isFamily: boolean;
}

/** The groups by normalised name. */
export type SkillGroups = Map<string, SkillGroup>;

/** Makes the skills of a family stand in for one another. */
export function addFamily(
  draft: SkillListDraft,
  groups: SkillGroups,
  name: string,
  closeness: number,
  skillNames: readonly string[],
): void {
  const members = skillNames.map((skillName) => addSkill(draft, skillName));
  relateAll(draft, members, closeness);
  groups.set(normaliseSkill(name), { name, members, closeness, isFamily: true });
}

/** Makes each umbrella near all that it covers, and near the others that cover the same. */
export function addUmbrellas(
  draft: SkillListDraft,
  groups: SkillGroups,
  umbrellaNames: readonly string[],
  coveredNames: readonly string[],
): void {
  const umbrellas = umbrellaNames.map((name) => addSkill(draft, name));
  const covered = coveredNames.map((name) => addSkill(draft, name));
  relateAll(draft, umbrellas, UMBRELLA_CLOSENESS);
  for (const umbrella of umbrellas) {
    for (const skill of covered) relateSkills(draft, umbrella, skill, UMBRELLA_CLOSENESS);
    const key = normaliseSkill(umbrella.label);
    // Where a family bears the same name, it is the closer company.
    if (!groups.has(key)) {
      groups.set(key, {
        name: umbrella.label,
        members: [umbrella],
        closeness: UMBRELLA_CLOSENESS,
        isFamily: false,
      });
    }
  }
}

/** Lets a skill join the group of a name; a name nobody used begins a family. */
export function joinGroup(draft: SkillListDraft, groups: SkillGroups, name: string, skill: Skill): void {
  const key = normaliseSkill(name);
  const group = groups.get(key) ?? { name, members: [], closeness: OWN_FAMILY_CLOSENESS, isFamily: true };
  for (const member of group.members) relateSkills(draft, skill, member, group.closeness);
  if (group.isFamily) group.members.push(skill);
  groups.set(key, group);
}
