import type { SkillList } from '../skills/skill-list.js';
import { compareCodeUnits } from '../text/compare-code-units.js';
import { groupBy } from '../text/group-by.js';
import type { Person } from './person.js';
import type { UnknownSkill } from './signups-reading.js';

/** The skills that people named and the list does not know, by the spelling used most. */
export function countUnknownSkills(
  people: readonly Person[],
  skillList: SkillList,
): ReadonlyMap<string, UnknownSkill> {
  const named = people.flatMap((person) =>
    [...person.teaches, ...person.learns].filter(({ known }) => !known).map((skill) => ({ skill, person })),
  );
  const counted = [...groupBy(named, ({ skill }) => skill.id).values()].map(
    (uses): [string, UnknownSkill] => {
      const label = mostFrequent(uses.map(({ skill }) => skill.label));
      const count = new Set(uses.map(({ person }) => person.key)).size;
      return [label, { count, suggestion: skillList.suggest(label) }];
    },
  );
  return new Map(counted.sort(([a], [b]) => compareCodeUnits(a, b)));
}

function mostFrequent(labels: readonly string[]): string {
  const groups = [...groupBy(labels, (label) => label)];
  groups.sort(([a, usesOfA], [b, usesOfB]) => usesOfB.length - usesOfA.length || compareCodeUnits(a, b));
  return groups[0]?.[0] ?? '';
}
