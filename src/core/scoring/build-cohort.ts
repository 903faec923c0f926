import type { NamedPair, Programme } from '../programme/programme.js';
import { findAvoided } from '../signups/find-avoided.js';
import type { Person, PersonKey } from '../signups/person.js';
import type { SkillList } from '../skills/skill-list.js';
import { invariant } from '../text/invariant.js';
import { normaliseKey } from '../text/normalise-key.js';
import { remember } from '../text/remember.js';
import { rememberPairs } from '../text/remember-pairs.js';
import { createProfileBuilder } from './build-profile.js';
import { buildWeeks } from './build-weeks.js';
import type { Cohort } from './cohort.js';
import { namesOf } from './names-of.js';
import { noPast, type Past } from './past.js';
import { countTeachers, weighWords } from './rarity.js';
import { createRegisters, type Registers } from './registers.js';
import { sharedMinutes } from './shared-hours.js';
import type { Weeks } from './weeks.js';

/** Compiles everybody, counts over the mentors, and reads of the settings what judging pairs needs. */
export function buildCohort(
  people: readonly Person[],
  programme: Programme,
  skillList: SkillList,
  past: Past = noPast,
): Cohort {
  const registers = createRegisters();
  const profileOf = remember(createProfileBuilder(registers, programme));
  const profiles = people.map(profileOf);
  const mentors = profiles.filter(({ person }) => person.isMentor);
  const weeks = buildWeeks(programme);
  return {
    programme,
    skillList,
    profileOf,
    teachers: countTeachers(mentors),
    mentorsNameTopics: mentors.some(({ topicsOffered }) => topicsOffered.length > 0),
    wordWeights: weighWords(mentors),
    closeness: compareSkills(registers, skillList),
    commonMinutes: compareClocks(registers, weeks),
    weeks,
    apart: readApart(programme.apart, people),
    avoided: readAvoided(people),
    past,
  };
}

/** Many mentees have the same wishes, and each meets all that a mentor teaches. */
function compareSkills({ skills, teachings }: Registers, skillList: SkillList): Cohort['closeness'] {
  return rememberPairs((teaching, skill) => {
    const wanted = skills.things[skill];
    const taught = teachings.things[teaching];
    invariant(wanted !== undefined && taught !== undefined, 'a skill without a number');
    return taught.reduce((most, other) => Math.max(most, skillList.closeness(wanted, other)), 0);
  });
}

/** Many people have the same hours in the same zone, and week after week is compared. */
function compareClocks({ clocks: { things } }: Registers, weeks: Weeks): Cohort['commonMinutes'] {
  return rememberPairs((mentee, mentor) => {
    const [a, b] = [things[mentee], things[mentor]];
    invariant(a !== undefined && b !== undefined, 'a clock without a number');
    return sharedMinutes(a, b, weeks) ?? 0;
  });
}

function readApart(apart: readonly NamedPair[], people: readonly Person[]): Cohort['apart'] {
  if (apart.length === 0) return new Map();
  const called = new Map<string, PersonKey[]>();
  for (const person of people) {
    for (const name of new Set(namesOf(person))) called.set(name, [...(called.get(name) ?? []), person.key]);
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
function readAvoided(people: readonly Person[]): Cohort['avoided'] {
  return new Map([...findAvoided(people)].map(([key, { keys }]) => [key, keys]));
}
