import { dirname, join, resolve } from 'node:path';

import { type Diagnostic, hasErrors } from '../../core/diagnostics/diagnostic.js';
import type { Audit } from '../../core/pairing/documents/write-audit.js';
import { readHistory } from '../../core/pairing/documents/write-audit-history.js';
import { readPairings } from '../../core/pairing/rows/read-pairings.js';
import { readAudit } from '../../core/pairing/verify/read-audit.js';
import type {
  CohortNow,
  FileState,
  ResultFiles,
  StatedResult,
} from '../../core/pairing/verify/stated-result.js';
import { readUnmatched, type UnmatchedList } from '../../core/pairing/verify/unmatched-list.js';
import { hashText } from '../../core/text/hash-text.js';
import { Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { applySettings, type SettingsOptions } from '../options/settings-options.js';
import type { SharedOptions, SignupsOptions } from '../options/shared-options.js';
import { folderOfInput, isStandardInput, nameInput } from './input-file.js';
import { type LoadedCohort, loadCohort } from './load-cohort.js';
import { loadPast } from './load-past.js';
import { CONFIG_NAME } from './load-programme.js';
import { parseJson } from './parse-json.js';
import { readPairs } from './read-pairs.js';
import { readResultFile } from './read-result-file.js';

export interface LoadResultOptions extends SharedOptions, SettingsOptions, SignupsOptions {
  readonly signups?: readonly string[];
  readonly unmatched?: string;
  readonly audit?: string;
}

/** A result and the cohort it is about, as they are found. */
export interface LoadedResult {
  readonly stated: StatedResult;
  readonly now: CohortNow;
  /** SHA-256 of the settings file as it was read; null where there is none. */
  readonly configFileHash: string | null;
  /** Earlier runs with other lotteries, as recorded beside the audit. */
  readonly history: readonly Audit[];
}

/**
 * Reads everything that a look back at a result needs. `loaded` is null where the sign-ups, the settings or the pairs
 * cannot be read. The diagnostics are errors only: warnings were told when the pairs were made.
 * `example` is a command that names the sign-ups, for whoever did not. Throws a Failure (74) where there are no pairs.
 */
export async function loadResult(
  shell: Shell,
  file: string,
  options: LoadResultOptions,
  example: string,
): Promise<{ readonly loaded: LoadedResult | null; readonly diagnostics: readonly Diagnostic[] }> {
  if (isStandardInput(file) && options.signups?.some(isStandardInput) === true) {
    throw new Failure(2, 'Standard input cannot be both the pairs and the sign-ups.');
  }
  const bytes = await readPairs(shell, file, options.signups);
  const cohort = await loadMatchedCohort(shell, file, options, example);
  const pairings = readPairings(await readResultFile(bytes, nameInput(file)), {
    acceptEdits: true,
    programmeStart: cohort.programme.start,
  });
  const { reading, skillList } = cohort;
  const programme = applySettings(cohort.programme, options);
  const past =
    reading === null ? null : await loadPast(shell, options.history ?? [], programme, reading.index);
  const inputDiagnostics = [...cohort.diagnostics, ...(past?.diagnostics ?? [])];
  const diagnostics = [...inputDiagnostics, ...pairings.diagnostics].filter(
    ({ severity }) => severity === 'error',
  );
  // A row that cannot be read is one fault among others; a file that is none of ours leaves nothing to check.
  const isNoResult = pairings.rows.length === 0 && hasErrors(pairings.diagnostics);
  if (reading === null || past === null || isNoResult || hasErrors(inputDiagnostics)) {
    return { loaded: null, diagnostics };
  }

  const { people, index } = reading;
  const files = nameFiles(file, cohort, options);
  const historyBytes = await readIfThere(shell, join(dirname(files.audit), 'audit-history.json'));
  return {
    diagnostics,
    loaded: {
      stated: {
        rows: pairings.rows,
        places: pairings.places,
        pairingsHash: hashText(bytes),
        unmatched: await loadUnmatched(shell, files.unmatched),
        audit: await loadAudit(shell, files.audit),
        files,
      },
      configFileHash: cohort.configFileHash,
      now: { people, index, programme, skillList, past: past.past },
      history: readHistory(parseJson(historyBytes)),
    },
  };
}

function nameFiles(
  file: string,
  { configFile, tables }: LoadedCohort,
  { unmatched, audit }: LoadResultOptions,
): ResultFiles {
  const folder = folderOfInput(file);
  return {
    pairings: nameInput(file),
    unmatched: unmatched ?? join(folder, 'unmatched.csv'),
    audit: audit ?? join(folder, 'audit.json'),
    settings: configFile,
    signups: tables.map(({ table }) => table.file),
  };
}

/** The settings stand beside the pairs; where there are none, beside the sign-ups, as for `match`. */
async function loadMatchedCohort(
  shell: Shell,
  file: string,
  { config, signups = [], mentors, mentees }: LoadResultOptions,
  example: string,
): Promise<LoadedCohort> {
  const beside = join(folderOfInput(file), CONFIG_NAME);
  const found = config ?? ((await readIfThere(shell, beside)) === null ? undefined : beside);
  return loadCohort(shell, { files: signups, mentors, mentees }, found, { example });
}

async function loadUnmatched(shell: Shell, file: string): Promise<UnmatchedList | FileState> {
  const bytes = await readIfThere(shell, file);
  if (bytes === null) return 'missing';
  return readUnmatched(await readResultFile(bytes, file), bytes) ?? 'unreadable';
}

async function loadAudit(shell: Shell, file: string): Promise<Audit | FileState> {
  const bytes = await readIfThere(shell, file);
  return bytes === null ? 'missing' : (readAudit(parseJson(bytes)) ?? 'unreadable');
}

function readIfThere(shell: Shell, file: string): Promise<Uint8Array | null> {
  return shell.readFileIfThere(resolve(shell.workingFolder, file));
}
