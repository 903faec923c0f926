import { readFileSync } from 'node:fs';

import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.js';
import { defaultProgramme } from '../../src/core/programme/default-programme.js';
import { readSignups } from '../../src/core/signups/read-signups.js';
import type { SignupTable } from '../../src/core/signups/signup-table.js';
import type { SignupsReading } from '../../src/core/signups/signups-reading.js';
import { readSkillList } from '../../src/core/skills/read-skill-list.js';
import { readTableFile } from '../../src/core/table/read-table-file.js';

/** A file of sign-ups as bytes, with the role of everybody in it where a flag says so. */
export interface CohortFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly role: SignupTable['role'];
}

const SKILLS = readFileSync(new URL('../../templates/skills.yaml', import.meta.url), 'utf8');

/** The shipped list of skills. */
export const { skillList } = readSkillList(SKILLS, 'skills.yaml', []);

/** Reads files as the commands do that know no settings. */
export async function readCohort(files: readonly CohortFile[]): Promise<SignupsReading> {
  const tables: SignupTable[] = [];
  const problems: Diagnostic[] = [];
  for (const { name, bytes, role } of files) {
    const { table, diagnostics } = await readTableFile(bytes, name);
    problems.push(...diagnostics);
    if (table !== null) tables.push({ table, role });
  }
  const reading = readSignups(tables, defaultProgramme, skillList);
  return { ...reading, diagnostics: [...problems, ...reading.diagnostics] };
}
