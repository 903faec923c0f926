import type { Profile } from '../../scoring/profile.js';
import { topicLabel } from '../../scoring/topic-label.js';
import type { TopicId } from '../../scoring/topics.js';
import type { Skill } from '../../skills/skill.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';

/** Something mentees want that one more mentor could offer. */
export type Need =
  | { readonly kind: 'skill'; readonly skill: Skill }
  | { readonly kind: 'topic'; readonly topic: TopicId };

/** A need, and how many of the mentees looked at have it. */
export interface CountedNeed {
  readonly need: Need;
  readonly wantedBy: number;
}

/** What these mentees want, what most of them want first, known skills before others. Topics only where mentors were asked for them. */
export function countNeeds(mentees: readonly Profile[], withTopics: boolean): readonly CountedNeed[] {
  const counted = new Map<string, { readonly need: Need; wantedBy: number }>();
  const count = (name: string, need: Need): void => {
    const known = counted.get(name) ?? { need, wantedBy: 0 };
    known.wantedBy += 1;
    counted.set(name, known);
  };
  for (const { person, topicsWanted } of mentees) {
    const skills = new Map(person.learns.map((skill) => [skill.id, skill]));
    for (const skill of skills.values()) count(`skill ${skill.id}`, { kind: 'skill', skill });
    if (!withTopics) continue;
    for (const topic of new Set(topicsWanted)) count(`topic ${topic}`, { kind: 'topic', topic });
  }
  return [...counted]
    .sort(
      ([a, one], [b, other]) =>
        other.wantedBy - one.wantedBy ||
        Number(isWritten(one.need)) - Number(isWritten(other.need)) ||
        compareCodeUnits(a, b),
    )
    .map(([, need]) => need);
}

/** Whether somebody wrote it in their own words, and perhaps misspelt it: then there are better things to look for. */
function isWritten(need: Need): boolean {
  return need.kind === 'skill' && !need.skill.known;
}

/** "React", or "interviews", fit to follow "teaches" or "helps with". */
export function labelOf(need: Need): string {
  return need.kind === 'skill' ? need.skill.label : topicLabel(need.topic);
}
