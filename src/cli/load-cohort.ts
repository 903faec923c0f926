import { basename, dirname, join, resolve } from 'node:path';

import { type Diagnostic, hasErrors } from '../core/diagnostics/diagnostic.js';
import { defaultProgramme } from '../core/programme/default-programme.js';
import type { Programme } from '../core/programme/programme.js';
import { readSignups } from '../core/signups/read-signups.js';
import type { SignupTable } from '../core/signups/signup-table.js';
import type { SignupsReading } from '../core/signups/signups-reading.js';
import { readSkillList } from '../core/skills/read-skill-list.js';
import type { SkillList } from '../core/skills/skill-list.js';
import { readTable } from '../core/table/read-table.js';
import { Failure } from '../shell/failure.js';
import type { Shell } from '../shell/shell.js';

/** Where sign-ups come from, as typed: files or `-`, or one file per role. */
export interface SignupsSource {
  readonly files: readonly string[];
  readonly mentors?: string | undefined;
  readonly mentees?: string | undefined;
}

export interface LoadedProgramme {
  readonly programme: Programme;
  /** The settings file that was read, as a person would type it; null when the defaults hold. */
  readonly configFile: string | null;
  /** Paths inside the settings are relative to this folder. */
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadedCohort extends LoadedProgramme {
  readonly skillList: SkillList;
  /** Null when a file is no table or the settings are wrong; the diagnostics say why. */
  readonly reading: SignupsReading | null;
}

const CONFIG_NAME = 'mentorship.yaml';
const STANDARD_INPUT = '-';

/** Reads settings from `--config`, else from mentorship.yaml in a folder, else the defaults. */
export async function loadProgramme(
  shell: Shell,
  config: string | undefined,
  folder: string,
): Promise<LoadedProgramme> {
  const name = config ?? join(folder, CONFIG_NAME);
  const path = resolve(shell.workingFolder, name);
  const bytes = config === undefined ? await shell.readFileIfThere(path) : await shell.readFile(path);
  const inFolder = dirname(path);
  if (bytes === null)
    return { programme: defaultProgramme, configFile: null, folder: inFolder, diagnostics: [] };
  // Loaded on demand: validation costs a tenth of a second that a run without settings need not pay.
  const { readProgramme } = await import('../core/programme/read-programme.js');
  const { decodeText } = await import('../core/table/decode-text.js');
  const { text, diagnostics } = decodeText(bytes, name);
  if (text === null) return { programme: defaultProgramme, configFile: name, folder: inFolder, diagnostics };
  const reading = readProgramme(text, name);
  return {
    programme: reading.programme ?? defaultProgramme,
    configFile: name,
    folder: inFolder,
    diagnostics: [...diagnostics, ...reading.diagnostics],
  };
}

/** Reads settings, skill list and sign-ups. All problems of all files together. */
export async function loadCohort(
  shell: Shell,
  source: SignupsSource,
  config: string | undefined,
): Promise<LoadedCohort> {
  const named = namedFiles(source);
  const settings = await loadProgramme(shell, config, settingsFolder(named));
  const files = named.length > 0 ? named : fromSettings(shell, settings);
  const { skillList, diagnostics: skillDiagnostics } = readSkillList(
    await shell.readShipped('skills.yaml'),
    'skills.yaml',
    settings.programme.skills,
  );
  const diagnostics = [...settings.diagnostics, ...skillDiagnostics];
  const tables: SignupTable[] = [];
  for (const { name, role } of files) {
    const bytes = await (name === STANDARD_INPUT
      ? shell.readInput()
      : shell.readFile(resolve(shell.workingFolder, name)));
    const reading = readTable(bytes, name === STANDARD_INPUT ? 'standard input' : name);
    diagnostics.push(...reading.diagnostics);
    if (reading.table !== null) tables.push({ table: reading.table, role });
  }
  if (hasErrors(settings.diagnostics) || tables.length < files.length) {
    return { ...settings, skillList, reading: null, diagnostics };
  }
  const reading = readSignups(tables, settings.programme, skillList);
  return { ...settings, skillList, reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
}

/** Whether the sign-ups come through standard input. */
export function readsInput(source: SignupsSource): boolean {
  return source.files.includes(STANDARD_INPUT);
}

interface NamedFile {
  readonly name: string;
  readonly role: SignupTable['role'];
}

function namedFiles({ files, mentors, mentees }: SignupsSource): readonly NamedFile[] {
  const named: NamedFile[] = files.map((name) => ({ name, role: null }));
  if (mentors !== undefined) named.push({ name: mentors, role: 'mentor' });
  if (mentees !== undefined) named.push({ name: mentees, role: 'mentee' });
  if (named.length > 1 && named.some(({ name }) => name === STANDARD_INPUT)) {
    throw new Failure(2, '"-" reads standard input and cannot be given beside other files.');
  }
  return named;
}

/** Beside the first sign-ups file; for standard input, and without any file, the working folder. */
function settingsFolder(named: readonly NamedFile[]): string {
  const first = named[0]?.name;
  return first === undefined || first === STANDARD_INPUT ? '' : first.slice(0, -basename(first).length);
}

function fromSettings(
  shell: Shell,
  { programme, configFile, folder }: LoadedProgramme,
): readonly NamedFile[] {
  if (configFile === null || programme.signups.length === 0) {
    throw new Failure(
      2,
      'No sign-ups were named.',
      'Name the file your form exported, for example: mentorship match signups.csv',
    );
  }
  const asTyped = dirname(configFile);
  return programme.signups.map((file) => ({
    name: resolve(shell.workingFolder, asTyped) === folder ? join(asTyped, file) : resolve(folder, file),
    role: null,
  }));
}
