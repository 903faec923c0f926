import { hasErrors } from '../../core/diagnostics/diagnostic.js';
import type { Place } from '../../core/diagnostics/place.js';
import type { PairingRow } from '../../core/pairing/rows/pairing-row.js';
import { readPairings } from '../../core/pairing/rows/read-pairings.js';
import type { Shell } from '../../shell/shell.js';
import type { AnswersOption } from '../options/answers-option.js';
import type { SharedOptions } from '../options/shared-options.js';
import { folderOfInput, nameInput } from './input-file.js';
import { type LoadedAnswers, loadAnswers } from './load-answers.js';
import { type LoadedProgramme, loadProgramme } from './load-programme.js';
import { readPairs } from './read-pairs.js';
import { readResultFile } from './read-result-file.js';

export interface LoadedPairings extends LoadedProgramme, LoadedAnswers {
  readonly rows: readonly PairingRow[];
  /** Where each row stands. */
  readonly places: readonly Place[];
}

/**
 * Reads a pairings file (or `-`) and the settings beside it; for `-` those of the working folder. Reads sign-ups too where
 * templates are to quote them.
 */
export async function loadPairings(
  shell: Shell,
  file: string,
  options: SharedOptions & AnswersOption & { readonly acceptEdits?: boolean },
): Promise<LoadedPairings> {
  const settings = await loadProgramme(shell, options.config, folderOfInput(file));
  const table = await readResultFile(
    await readPairs(shell, file, options.signups === true ? [] : options.signups),
    nameInput(file),
  );
  const reading = readPairings(table, {
    acceptEdits: options.acceptEdits === true,
    programmeStart: settings.programme.start,
  });
  const { answers, diagnostics: signupProblems } = hasErrors(settings.diagnostics)
    ? { answers: null, diagnostics: [] }
    : await loadAnswers(shell, file, options);
  const diagnostics = [...settings.diagnostics, ...reading.diagnostics, ...signupProblems];
  return { ...settings, ...reading, answers, diagnostics };
}
