import { findLanguageByCode } from '../programme/language-names.js';
import type { NamedPair, Programme } from '../programme/programme.js';
import { findAvoided } from '../signups/find-avoided.js';
import type { PersonKey } from '../signups/person.js';
import type { Skill } from '../skills/skill.js';
import type { SkillList } from '../skills/skill-list.js';
import { normaliseKey } from '../text/normalise-key.js';
import { remember } from '../text/remember.js';
import { buildWeeks } from './build-weeks.js';
import type { ClosestSkill, Cohort } from './cohort.js';
import type { Profile } from './profile.js';

/** Counts over all profiles, and reads of the settings what judging pairs needs. Order of profiles is no matter. */
export function buildCohort(
  profiles: readonly Profile[],
  programme: Programme,
  skillList: SkillList,
): Cohort {
  const mentors = profiles.filter(({ person }) => person.isMentor);
  return {
    programme,
    skillList,
    teachers: count(mentors, ({ teaches }) => teaches),
    mentorCount: mentors.length,
    mentorsNameTopics: mentors.some(({ topicsOffered }) => topicsOffered.size > 0),
    wordWeights: weighWords(mentors),
    // Closeness of two skills may cost a search in the skill list, and every mentee of a wish meets every mentor.
    closestOf: remember((mentor: Profile) => remember((wish: Skill) => findClosest(mentor, wish, skillList))),
    weeks: buildWeeks(programme),
    language: normaliseKey(findLanguageByCode(programme.language)?.name ?? programme.language),
    apart: readApart(programme.apart, profiles),
    avoided: readAvoided(profiles),
  };
}

function count<Item>(
  mentors: readonly Profile[],
  itemsOf: (mentor: Profile) => ReadonlySet<Item>,
): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const mentor of mentors) {
    for (const item of itemsOf(mentor)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}

/**
 * A word weighs 1 when more than half of the mentors use it, and 1 more each time half as many do: the logarithm
 * that such weights are made of elsewhere, as the length of a binary number, because a float decides nothing here.
 */
function weighWords(mentors: readonly Profile[]): ReadonlyMap<string, number> {
  const users = count(mentors, ({ wordsOffered }) => wordsOffered);
  return new Map(
    [...users].map(([word, number]) => [word, binaryLength(Math.floor(mentors.length / number))]),
  );
}

function binaryLength(number: number): number {
  return 32 - Math.clz32(number);
}

/** Of equally close skills the one the mentor named first. */
function findClosest(mentor: Profile, wish: Skill, skillList: SkillList): ClosestSkill | null {
  let closest: ClosestSkill | null = null;
  for (const taught of mentor.person.teaches) {
    const closeness = taught.id === wish.id ? 1000 : skillList.closeness(wish, taught);
    if (closeness > (closest?.closeness ?? 0)) closest = { taught, closeness };
  }
  return closest;
}

function readApart(apart: readonly NamedPair[], profiles: readonly Profile[]): Cohort['apart'] {
  const called = new Map<string, PersonKey[]>();
  for (const { names, person } of profiles) {
    for (const name of new Set(names)) called.set(name, [...(called.get(name) ?? []), person.key]);
  }
  const keysOf = (name: string): readonly PersonKey[] => called.get(normaliseKey(name)) ?? [];
  const mentorsApart = new Map<PersonKey, Set<PersonKey>>();
  for (const pair of apart) {
    for (const mentee of keysOf(pair.mentee)) {
      const others = mentorsApart.get(mentee) ?? new Set();
      for (const mentor of keysOf(pair.mentor)) others.add(mentor);
      mentorsApart.set(mentee, others);
    }
  }
  return mentorsApart;
}

/** Found once for everybody, because the rule meets every pair. */
function readAvoided(profiles: readonly Profile[]): Cohort['avoided'] {
  const avoided = findAvoided(profiles.map(({ person }) => person));
  return new Map([...avoided].map(([key, { keys }]) => [key, keys]));
}
