import type { Skill } from './skill.js';

/** The skills the program knows by name: the shipped list with the organiser's additions. */
export interface SkillList {
  /** The skill a typed name means; an unknown name makes a skill of its own (`known: false`). */
  readonly find: (name: string) => Skill;
  /** Whether a typed name is known, by its label or an alias. */
  readonly knows: (name: string) => boolean;
  /** The known skills that a free text names and does not refuse, each once, in its order; often none. */
  readonly findNamed: (text: string) => readonly Skill[];
  /** How close two different skills are: 0 when unrelated, up to 1000; the same skill is 1000. Symmetric. */
  readonly closeness: (a: Skill, b: Skill) => number;
  /** The known label a misspelt name probably means, or null. */
  readonly suggest: (name: string) => string | null;
}
