import type { Programme } from '../programme/programme.js';
import type { PersonKey } from '../signups/person.js';
import type { Skill, SkillId } from '../skills/skill.js';
import type { SkillList } from '../skills/skill-list.js';
import type { Profile } from './profile.js';
import type { Weeks } from './weeks.js';

/** What judging one pair needs to know of everybody: rarity, the programme's weeks, and its settings read once. */
export interface Cohort {
  readonly programme: Programme;
  readonly skillList: SkillList;
  /** How many mentors teach a skill. */
  readonly teachers: ReadonlyMap<SkillId, number>;
  readonly mentorCount: number;
  /** Whether any mentor named a topic to help with. */
  readonly mentorsNameTopics: boolean;
  /** Rarity weight of a word among the offers, a whole number from 1; a word nobody offers is absent. */
  readonly wordWeights: ReadonlyMap<string, number>;
  /** For a mentor, the skill of theirs that comes closest to a wish, or null; found once for each wish. */
  readonly closestOf: (mentor: Profile) => (wish: Skill) => ClosestSkill | null;
  readonly weeks: Weeks;
  /** Normalised name of the language of people who named none. */
  readonly language: string;
  /** By mentee, the mentors the organiser keeps apart from them. */
  readonly apart: ReadonlyMap<PersonKey, ReadonlySet<PersonKey>>;
  /** By person, the people they asked not to be paired with; who asked for nothing is absent. Private. */
  readonly avoided: ReadonlyMap<PersonKey, ReadonlySet<PersonKey>>;
}

/** What a mentor has for a wish: the very skill (1000), or a near one. */
export interface ClosestSkill {
  readonly taught: Skill;
  /** 1 to 1000. */
  readonly closeness: number;
}
