import { collapseBlanks } from '../text/collapse-blanks.js';
import { remember } from '../text/remember.js';
import { normaliseSkill } from './normalise-skill.js';
import type { Skill, SkillId } from './skill.js';

/**
 * What a name may mean inside a sentence besides the skill: nothing else (`none`), a part of another name (`compound`:
 * "French cooking"), or a word of everyday speech (`everyday`: "go to university").
 */
export type NameCare = 'none' | 'compound' | 'everyday';

/** A skill list while it is put together: shipped skills first, the organiser's after. */
export interface SkillListDraft {
  /** Every normalised name, label or alias, with the skill it means. */
  readonly skills: Map<string, Skill>;
  /** `normaliseSkill`, once for each name: the list names most skills in several families. */
  readonly keyOf: (name: string) => string;
  /** Names as written, for suggestions, with the label of their skill. */
  readonly spellings: Map<string, string>;
  /** Closeness of two different skills, kept under both. */
  readonly near: Map<SkillId, Map<SkillId, number>>;
  /** The normalised names that need care inside sentences. */
  readonly cares: Map<string, NameCare>;
}

export function startSkillListDraft(): SkillListDraft {
  return {
    keyOf: remember(normaliseSkill),
    skills: new Map(),
    spellings: new Map(),
    near: new Map(),
    cares: new Map(),
  };
}

/** The skill a name means already, or a new one with that label. */
export function addSkill(draft: SkillListDraft, name: string): Skill {
  const key = draft.keyOf(name);
  const known = draft.skills.get(key);
  if (known !== undefined) return known;
  const label = collapseBlanks(name);
  const skill: Skill = { id: key as SkillId, label, known: true };
  draft.skills.set(key, skill);
  draft.spellings.set(label, label);
  return skill;
}

/** Lets a name mean a skill from now on, and gives the other skill that it meant before, or null. */
export function addAlias(draft: SkillListDraft, skill: Skill, alias: string): Skill | null {
  const key = draft.keyOf(alias);
  const before = draft.skills.get(key);
  draft.skills.set(key, skill);
  draft.spellings.set(alias, skill.label);
  return before === undefined || before.id === skill.id ? null : before;
}

/** Makes two skills at least as close as given, both ways. */
export function relateSkills(draft: SkillListDraft, a: Skill, b: Skill, closeness: number): void {
  if (a.id === b.id) return;
  relateOneWay(draft, a, b, closeness);
  relateOneWay(draft, b, a, closeness);
}

function relateOneWay({ near }: SkillListDraft, from: Skill, to: Skill, closeness: number): void {
  let neighbours = near.get(from.id);
  if (neighbours === undefined) {
    neighbours = new Map();
    near.set(from.id, neighbours);
  }
  if ((neighbours.get(to.id) ?? 0) < closeness) neighbours.set(to.id, closeness);
}

/** Makes every two of the skills at least as close as given. */
export function relateAll(draft: SkillListDraft, skills: readonly Skill[], closeness: number): void {
  for (const [index, skill] of skills.entries()) {
    for (const other of skills.slice(index + 1)) relateSkills(draft, skill, other, closeness);
  }
}
