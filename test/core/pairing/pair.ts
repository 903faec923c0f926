import { expect } from 'vitest';

import { type PairingOptions, pairPeople } from '../../../src/core/pairing/pair-people.js';
import type { PairedCohort } from '../../../src/core/pairing/paired-cohort.js';
import { forEachRow } from '../../../src/core/preferences/for-each-row.js';
import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../src/core/programme/programme.js';
import { buildPeopleIndex } from '../../../src/core/signups/build-people-index.js';
import type { Person } from '../../../src/core/signups/person.js';
import type { SkillList } from '../../../src/core/skills/skill-list.js';
import { plainSkills } from '../../plain-skills.js';

/** Pairs people who stand in the order of their keys, as sign-ups are read. */
export async function tryToPair(
  people: readonly Person[],
  settings: Partial<Programme> = {},
  skillList: SkillList = plainSkills,
  options: PairingOptions = {},
) {
  const sorted = [...people].sort((a, b) => (a.key < b.key ? -1 : 1));
  const programme = { ...defaultProgramme, ...settings };
  return await pairPeople(sorted, buildPeopleIndex(sorted), programme, skillList, options);
}

/** The same where nothing may be wrong. */
export async function pair(
  people: readonly Person[],
  settings: Partial<Programme> = {},
  skillList: SkillList = plainSkills,
  options: PairingOptions = {},
): Promise<PairedCohort> {
  const { cohort, diagnostics } = await tryToPair(people, settings, skillList, options);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (cohort === null) throw new Error('no cohort');
  return cohort;
}

/** Every acceptable pair with what each thinks of the other, by mentee, then mentor. */
export function scoresOf({ preferences: { mentees, mentors, index } }: Pick<PairedCohort, 'preferences'>) {
  const scores: { mentee: string; mentor: string; menteeScore: number; mentorScore: number }[] = [];
  forEachRow(index, { from: 0, until: mentees.length }, (mentee, row) => {
    for (let each = 0; each < row.count; each += 1) {
      scores.push({
        mentee: mentees[mentee]?.person.key ?? '',
        mentor: mentors[row.mentors[each] ?? -1]?.person.key ?? '',
        menteeScore: row.menteeScores[each] ?? -1,
        mentorScore: row.mentorScores[each] ?? -1,
      });
    }
  });
  const nameOf = ({ mentee, mentor }: (typeof scores)[number]): string => `${mentee}\n${mentor}`;
  return scores.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Who is with whom: `Amina Yusuf + Grace Oyelaran`, the mentor first. */
export function namePairs({ pairings }: Pick<PairedCohort, 'pairings'>): readonly string[] {
  return pairings.map(({ mentor, mentee }) => `${mentor.name} + ${mentee.name}`);
}
