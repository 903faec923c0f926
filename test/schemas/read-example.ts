import { readFileSync } from 'node:fs';
import { pairPeople } from '../../src/core/pairing/pair-people.js';
import type { PairedCohort } from '../../src/core/pairing/paired-cohort.js';
import { readProgramme } from '../../src/core/programme/read-programme.js';
import type { Person } from '../../src/core/signups/person.js';
import { readSignups } from '../../src/core/signups/read-signups.js';
import { readSkillList } from '../../src/core/skills/read-skill-list.js';
import { readTable } from '../../src/core/table/read-table.js';

/** A cohort of examples/, read and paired as `match` does it. */
export async function pairExample(
  example: string,
): Promise<{ cohort: PairedCohort; people: readonly Person[] }> {
  const folder = new URL(`../../examples/${example}/`, import.meta.url);
  const read = (name: string): Uint8Array => readFileSync(new URL(name, folder));
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const { programme } = readProgramme(text(read('mentorship.yaml')), 'mentorship.yaml');
  if (programme === null) throw new Error('unreadable settings');
  const shipped = readFileSync(new URL('../../templates/skills.yaml', import.meta.url));
  const { skillList } = readSkillList(text(shipped), 'skills.yaml', programme.skills);
  const tables = programme.signups.flatMap((name) => {
    const { table } = readTable(read(name), name);
    return table === null ? [] : [{ table, role: null }];
  });
  const { people, index } = readSignups(tables, programme, skillList);
  const { cohort } = await pairPeople(people, index, programme, skillList);
  if (cohort === null) throw new Error('contradicting settings');
  return { cohort, people };
}
