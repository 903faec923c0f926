import type { Person } from '../signups/person.js';
import type { SkillId } from '../skills/skill.js';
import type { PathId } from './paths.js';
import type { TopicId } from './topics.js';

/** A person compiled once for scoring: texts read into topics, paths and words. */
export interface Profile {
  readonly person: Person;
  readonly teaches: ReadonlySet<SkillId>;
  /** Mentee: topics of the goals, in order of mention. Mentor: topics of `helpsWith`. */
  readonly topicsWanted: readonly TopicId[];
  readonly topicsOffered: ReadonlySet<TopicId>;
  /** Distinct content words of the goals, without stop words. */
  readonly wordsWanted: readonly string[];
  readonly wordsOffered: ReadonlySet<string>;
  /** Fields and paths of the background, in the order of the list. */
  readonly paths: readonly PathId[];
}
