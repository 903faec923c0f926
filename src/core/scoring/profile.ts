import type { Person } from '../signups/person.js';
import type { SkillId } from '../skills/skill.js';
import type { PathId } from './paths.js';
import type { SoughtKind } from './sought-kind.js';
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
  /** The same of `helpsWith`, background and job title. */
  readonly wordsOffered: ReadonlySet<string>;
  /** Fields and paths of the background, in the order of the list. */
  readonly paths: readonly PathId[];
  /** The kinds of person wanted. Private. */
  readonly seeks: readonly SoughtKind[];
  /** What the person says of identity and culture, each as folded words between blanks: ` trans woman `. Private. */
  readonly traits: readonly string[];
  /** The normalised names by which others may call the person: full name and address. */
  readonly names: readonly string[];
  /** Normalised; empty when none was named. */
  readonly languages: readonly string[];
  /** Normalised name of the manager, or empty. Private. */
  readonly manager: string;
  /** Normalised, or empty. */
  readonly organisation: string;
}
