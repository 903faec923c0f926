import { collapseBlanks } from '../text/collapse-blanks.js';
import { normaliseSkill } from './normalise-skill.js';
import type { Skill } from './skill.js';

const IN_BRACKETS = /^(.+?) ?[([]([^()[\]]+)[)\]]$/u;

/** `Python 3`, `Angular 2+`, `Java v17`, `CSS3`; without a blank only after three letters: `S3`, `R2`, `C4` are names. */
const VERSIONED = /^(.*\S) v?\d+(?:\.\d+)*\+?$|^(.*[^\s\d.]{3})v?\d+(?:\.\d+)*\+?$/iu;

const LEVEL = /^(?:basics?|beginners?|intermediate|advanced|expert|any level|all levels)$/i;

/** Longer texts are sentences: no name ends in a version there, and none is taken apart. */
const LONGEST_NAME = 100;

/**
 * The known skill a typed name means, or null.
 * A version at the end does not count; brackets do not where they repeat the skill or tell a level:
 * `Machine learning (ML)`, `Excel (advanced)`. Other brackets may hold skills of their own, so the name is unknown.
 */
export function findKnownSkill(skills: ReadonlyMap<string, Skill>, name: string): Skill | null {
  const exact = skills.get(normaliseSkill(name));
  if (exact !== undefined) return exact;
  const text = collapseBlanks(name);
  if (text.length > LONGEST_NAME) return null;
  const [, outside, inside] = IN_BRACKETS.exec(text) ?? [];
  if (outside !== undefined && inside !== undefined) {
    const skill = findKnownSkill(skills, outside);
    const repeats = skill !== null && findKnownSkill(skills, inside)?.id === skill.id;
    return repeats || LEVEL.test(inside) ? skill : null;
  }
  const [, spaced, joined] = VERSIONED.exec(text) ?? [];
  const bare = spaced ?? joined;
  return bare === undefined ? null : (skills.get(normaliseSkill(bare)) ?? null);
}
