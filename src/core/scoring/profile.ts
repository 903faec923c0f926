import type { Person } from '../signups/person.js';
import type { Skill } from '../skills/skill.js';
import type { BitSet } from '../text/bit-set.js';
import type { PathId } from './paths.js';
import type { SoughtKind } from './sought-kind.js';
import type { TopicId } from './topics.js';

/**
 * A person compiled once for the scores of one cohort: texts are read into topics, paths and words, and what every
 * pair is asked is a number or a set of bits. Numbers are those of the cohort's registers, or places on our lists.
 */
export interface Profile {
  readonly person: Person;
  /** What each criterion weighs in this person's view, in the order of `criteria`. */
  readonly weights: readonly number[];
  /** Mentor: each skill taught, and all of them together as one number. */
  readonly teaches: readonly number[];
  readonly teaching: number;
  /** Mentee: the skills wanted, in their order. */
  readonly wishes: readonly Wish[];
  /** Mentee: topics of the goals, in order of mention. */
  readonly topicsWanted: readonly TopicId[];
  readonly topicsWantedBits: BitSet;
  /** Mentor: topics of `helpsWith`. */
  readonly topicsOffered: readonly TopicId[];
  readonly topicsOfferedBits: BitSet;
  /** Distinct content words of the goals, without stop words. */
  readonly wordsWanted: readonly number[];
  /** Mentor: the same of `helpsWith`, background and job title. */
  readonly wordsOffered: BitSet;
  /** Fields and paths of the background, in the order of the list. */
  readonly paths: readonly PathId[];
  readonly pathBits: BitSet;
  readonly formats: BitSet;
  /** Zone and stated hours: equal for people with the same. */
  readonly clock: number;
  /** The programme's language for who named none. */
  readonly languages: BitSet;
  /** The kinds of person wanted. Private. */
  readonly seeks: readonly SoughtKind[];
  /** What the person says of identity and culture, each as folded words between blanks: ` trans woman `. Private. */
  readonly traits: readonly string[];
  /** Normalised name of the manager, or empty. Private. */
  readonly manager: string;
  /** Normalised, or empty. */
  readonly organisation: string;
}

/** A skill that a mentee wants. */
export interface Wish {
  readonly skill: Skill;
  readonly number: number;
  /** What it weighs among the mentee's wishes, from 1. */
  readonly weight: number;
}
