import type { Programme } from '../programme/programme.js';
import type { SkillId } from '../skills/skill.js';
import type { SkillList } from '../skills/skill-list.js';

/** What scoring one pair needs to know of everybody: rarity, and the programme's weeks. */
export interface Cohort {
  readonly programme: Programme;
  readonly skillList: SkillList;
  /** How many mentors teach a skill. */
  readonly teachers: ReadonlyMap<SkillId, number>;
  readonly mentorCount: number;
  /** Rarity weight of a word among the offers, a whole number from 1; a word nobody offers is absent. */
  readonly wordWeights: ReadonlyMap<string, number>;
}
