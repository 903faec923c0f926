import type { SkillId } from '../skills/skill.js';
import { bitsOf } from '../text/bit-set.js';
import type { Profile } from './profile.js';

/** How many mentors teach each skill. */
export function countTeachers(mentors: readonly Profile[]): ReadonlyMap<SkillId, number> {
  const counts = new Map<SkillId, number>();
  for (const { person } of mentors) {
    for (const id of new Set(person.teaches.map((skill) => skill.id))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * A word weighs 1 when more than half of the mentors use it, and 1 more each time half as many do: the logarithm
 * that such weights are made of elsewhere, as the length of a binary number, because a float decides nothing here.
 */
export function weighWords(mentors: readonly Profile[]): readonly number[] {
  const users: number[] = [];
  for (const { wordsOffered } of mentors) {
    for (const word of bitsOf(wordsOffered)) {
      while (users.length <= word) users.push(0);
      users[word] = (users[word] ?? 0) + 1;
    }
  }
  return users.map((number) => (number === 0 ? 0 : binaryLength(Math.floor(mentors.length / number))));
}

function binaryLength(number: number): number {
  return 32 - Math.clz32(number);
}
