import type { Programme } from '../programme/programme.js';
import type { Person, PersonKey } from '../signups/person.js';
import type { SkillId } from '../skills/skill.js';
import type { SkillList } from '../skills/skill-list.js';
import type { Past } from './past.js';
import type { Profile } from './profile.js';
import type { Weeks } from './weeks.js';

/** What judging one pair needs to know of everybody: rarity, the programme's weeks, and its settings read once. */
export interface Cohort {
  readonly programme: Programme;
  readonly skillList: SkillList;
  /** A person compiled for the scores of this cohort, once. */
  readonly profileOf: (person: Person) => Profile;
  /** How many mentors teach a skill. */
  readonly teachers: ReadonlyMap<SkillId, number>;
  /** Whether any mentor named a topic to help with. */
  readonly mentorsNameTopics: boolean;
  /** By the number of a word its rarity weight, a whole number from 1; 0 or nothing for a word nobody offers. */
  readonly wordWeights: readonly number[];
  /** How close what somebody teaches comes to a skill, both by number: 1000 for that very skill, 0 for strangers. */
  readonly closeness: (teaching: number, skill: number) => number;
  /** Minutes a week that two clocks, by number, have in common in the poorest week; 0 where nobody knows. */
  readonly commonMinutes: (mentee: number, mentor: number) => number;
  readonly weeks: Weeks;
  /** By mentee, the mentors the organiser keeps apart from them. */
  readonly apart: ReadonlyMap<PersonKey, ReadonlySet<PersonKey>>;
  /** By person, the people they asked not to be paired with; who asked for nothing is absent. Private. */
  readonly avoided: ReadonlyMap<PersonKey, ReadonlySet<PersonKey>>;
  readonly past: Past;
}
