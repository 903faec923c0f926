declare const skillBrand: unique symbol;

/** A skill's identity: equal ids are the same skill, whatever alias was typed. */
export type SkillId = string & { readonly [skillBrand]: 'SkillId' };

export interface Skill {
  readonly id: SkillId;
  /** As people read it: the list's spelling for a known skill, as typed for an unknown one. */
  readonly label: string;
  /** Whether the skill list (shipped or the organiser's `skills:`) knows it. */
  readonly known: boolean;
}
