import type { Preferences } from '../../preferences/preferences.js';
import { isOfKind } from '../../scoring/is-of-kind.js';
import type { Profile } from '../../scoring/profile.js';
import type { TopicId } from '../../scoring/topics.js';
import type { Skill, SkillId } from '../../skills/skill.js';
import { remember } from '../../text/remember.js';

/** Answers who offers a mentee something asked for, or asked for something that a mentor offers; never oneself. */
export interface NearSearch {
  readonly mentorsNear: (mentee: Profile) => readonly Profile[];
  readonly menteesNear: (mentor: Profile) => readonly Profile[];
}

/**
 * Finds the people whom the rule `common-ground` does not refuse without meeting everybody: by skills, topics and kinds
 * of person. Where the programme does without that rule, everybody is near.
 */
export function createNearSearch({ cohort, mentees, mentors }: Preferences): NearSearch {
  if (!cohort.programme.rules.commonGround) {
    return {
      mentorsNear: ({ person }) => mentors.filter((other) => other.person.key !== person.key),
      menteesNear: ({ person }) => mentees.filter((other) => other.person.key !== person.key),
    };
  }
  const { closeness } = cohort.skillList;
  const taught = groupBySkill(mentors, ({ person }) => person.teaches);
  const wanted = groupBySkill(mentees, ({ person }) => person.learns);
  const helpers = groupByTopic(mentors, ({ topicsOffered }) => topicsOffered);
  const seekersOfHelp = groupByTopic(mentees, ({ topicsWanted }) => topicsWanted);
  const seekersOfKinds = mentees.filter(({ seeks }) => seeks.length > 0);
  const teachersOf = remember((skill: Skill) => taught.filter((other) => closeness(skill, other.skill) > 0));
  const learnersOf = remember((skill: Skill) => wanted.filter((other) => closeness(other.skill, skill) > 0));

  const mentorsNear = (mentee: Profile): ReadonlySet<Profile> =>
    new Set([
      ...mentee.person.learns.flatMap((skill) => teachersOf(skill).flatMap(({ people }) => people)),
      ...mentee.topicsWanted.flatMap((topic) => helpers.get(topic) ?? []),
      ...(mentee.seeks.length === 0 ? [] : mentors.filter((mentor) => isSought(mentor, mentee))),
    ]);
  const menteesNear = (mentor: Profile): ReadonlySet<Profile> =>
    new Set([
      ...mentor.person.teaches.flatMap((skill) => learnersOf(skill).flatMap(({ people }) => people)),
      ...mentor.topicsOffered.flatMap((topic) => seekersOfHelp.get(topic) ?? []),
      ...seekersOfKinds.filter((mentee) => isSought(mentor, mentee)),
    ]);
  return {
    mentorsNear: (mentee) => [...mentorsNear(mentee)].filter((other) => other !== mentee),
    menteesNear: (mentor) => [...menteesNear(mentor)].filter((other) => other !== mentor),
  };
}

function isSought(mentor: Profile, mentee: Profile): boolean {
  return mentee.seeks.some((kind) => isOfKind(mentor, kind));
}

interface SkillGroup {
  readonly skill: Skill;
  readonly people: Profile[];
}

function groupBySkill(
  profiles: readonly Profile[],
  skillsOf: (profile: Profile) => readonly Skill[],
): readonly SkillGroup[] {
  const groups = new Map<SkillId, SkillGroup>();
  for (const profile of profiles) {
    for (const skill of skillsOf(profile)) {
      const group = groups.get(skill.id);
      if (group === undefined) groups.set(skill.id, { skill, people: [profile] });
      else group.people.push(profile);
    }
  }
  return [...groups.values()];
}

function groupByTopic(
  profiles: readonly Profile[],
  topicsOf: (profile: Profile) => readonly TopicId[],
): ReadonlyMap<TopicId, readonly Profile[]> {
  const groups = new Map<TopicId, Profile[]>();
  for (const profile of profiles) {
    for (const topic of topicsOf(profile)) {
      const group = groups.get(topic);
      if (group === undefined) groups.set(topic, [profile]);
      else group.push(profile);
    }
  }
  return groups;
}
