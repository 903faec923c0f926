import { dirname, join, resolve } from 'node:path';

import { type Diagnostic, hasErrors } from '../../core/diagnostics/diagnostic.js';
import { readSignups } from '../../core/signups/read-signups.js';
import type { SignupTable } from '../../core/signups/signup-table.js';
import type { SignupsReading } from '../../core/signups/signups-reading.js';
import { readSkillList } from '../../core/skills/read-skill-list.js';
import type { SkillList } from '../../core/skills/skill-list.js';
import { checkRowCount } from '../../core/table/check-row-count.js';
import { dropRepeatedFiles } from '../../core/table/drop-repeated-files.js';
import { readTableFile } from '../../core/table/read-table-file.js';
import { Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { folderOfInput, isStandardInput, nameInput, readInputFile } from './input-file.js';
import { type LoadedProgramme, loadProgramme } from './load-programme.js';

/** Where sign-ups come from, as typed: files or `-`, or one file per role. */
export interface SignupsSource {
  readonly files: readonly string[];
  readonly mentors?: string | undefined;
  readonly mentees?: string | undefined;
}

export interface LoadedCohort extends LoadedProgramme {
  readonly skillList: SkillList;
  readonly tables: readonly SignupTable[];
  /** Absolute paths of the files that were read. */
  readonly inputs: readonly string[];
  /** Null when a file is no table of sign-ups with titles, or the settings are wrong; the diagnostics say why. */
  readonly reading: SignupsReading | null;
}

/** What depends on the command that reads. */
export interface LoadingOptions {
  /** A command that names the sign-ups, for whoever did not. */
  readonly example?: string;
}

/** Reads settings, skill list and sign-ups. All problems of all files together. */
export async function loadCohort(
  shell: Shell,
  source: SignupsSource,
  config: string | undefined,
  { example = 'mentorship match signups.csv' }: LoadingOptions = {},
): Promise<LoadedCohort> {
  const asked = namedFiles(source);
  const [first] = asked;
  const settings = await loadProgramme(shell, config, first === undefined ? '' : folderOfInput(first.name));
  const files = asked.length > 0 ? asked : fromSettings(shell, settings, example);
  const { skillList, diagnostics: skillDiagnostics } = readSkillList(
    await shell.readShipped('skills.yaml'),
    'skills.yaml',
    settings.programme.skills,
    settings.placeOf,
  );
  const { tables, isWhole, ...found } = await readTables(shell, files);
  const diagnostics = [...settings.diagnostics, ...skillDiagnostics, ...found.diagnostics];
  const named = [
    ...files.map(({ name }) => name),
    ...(settings.configFile === null ? [] : [settings.configFile]),
  ];
  const inputs = named
    .filter((name) => !isStandardInput(name))
    .map((name) => resolve(shell.workingFolder, name));
  const read = { ...settings, skillList, tables, inputs };
  if (hasErrors(settings.diagnostics) || !isWhole) {
    return { ...read, reading: null, diagnostics };
  }
  shell.progress.show('Understanding the answers', null);
  const reading = readSignups(tables, settings.programme, skillList, settings.placeOf);
  const isUnderstood = reading.tables.length === tables.length;
  return {
    ...read,
    tables: reading.tables,
    reading: isUnderstood ? reading : null,
    diagnostics: [...diagnostics, ...reading.diagnostics],
  };
}

/** What files hold; their bytes are let go of before anybody's answers are read. */
async function readTables(
  shell: Shell,
  files: readonly NamedFile[],
): Promise<{
  readonly tables: readonly SignupTable[];
  /** Whether each file is a table, and together they are not too long. */
  readonly isWhole: boolean;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const given: (NamedFile & { readonly bytes: Uint8Array })[] = [];
  for (const { name, role } of files) {
    given.push({ name: nameInput(name), role, bytes: await readInputFile(shell, name) });
  }
  const distinct = dropRepeatedFiles(given);
  const diagnostics = [...distinct.diagnostics];
  const tables: SignupTable[] = [];
  shell.progress.show('Reading the sign-ups', null);
  for (const { name, role, bytes } of distinct.files) {
    const reading = await readTableFile(bytes, name);
    diagnostics.push(...reading.diagnostics);
    if (reading.table !== null) tables.push({ table: reading.table, role });
  }
  const tooMany = tables.length > 1 ? checkRowCount(tables.map(({ table }) => table)) : [];
  const isWhole = tables.length === distinct.files.length && tooMany.length === 0;
  return { tables, isWhole, diagnostics: [...diagnostics, ...tooMany] };
}

/** Whether the sign-ups come through standard input. */
export function readsInput(source: SignupsSource): boolean {
  return source.files.some(isStandardInput);
}

interface NamedFile {
  readonly name: string;
  readonly role: SignupTable['role'];
}

function namedFiles({ files, mentors, mentees }: SignupsSource): readonly NamedFile[] {
  const named: NamedFile[] = files.map((name) => ({ name, role: null }));
  if (mentors !== undefined) named.push({ name: mentors, role: 'mentor' });
  if (mentees !== undefined) named.push({ name: mentees, role: 'mentee' });
  if (named.length > 1 && named.some(({ name }) => isStandardInput(name))) {
    throw new Failure(2, '"-" reads standard input and cannot be given beside other files.');
  }
  return named;
}

function fromSettings(
  shell: Shell,
  { programme, configFile, folder }: LoadedProgramme,
  example: string,
): readonly NamedFile[] {
  if (configFile === null || programme.signups.length === 0) {
    throw new Failure(
      2,
      'No sign-ups were named.',
      `Name the file your form exported, for example: ${example}`,
    );
  }
  const asTyped = dirname(configFile);
  return programme.signups.map((file) => ({
    name: resolve(shell.workingFolder, asTyped) === folder ? join(asTyped, file) : resolve(folder, file),
    role: null,
  }));
}
