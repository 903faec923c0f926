import { join, resolve } from 'node:path';

import type { Diagnostic } from '../../core/diagnostics/diagnostic.js';
import type { SignupAnswers } from '../../core/rendering/answers/read-answers.js';
import { Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import type { AnswersOption } from '../options/answers-option.js';
import { folderOfInput, isStandardInput } from './input-file.js';
import { CONFIG_NAME } from './load-programme.js';

/** What templates may ask of the sign-ups; nothing where nobody asked for them. */
export interface LoadedAnswers {
  /** Null unless sign-ups were asked for and could be read. */
  readonly answers: SignupAnswers | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the sign-ups that templates are to quote, by the settings beside `file` (the pairs); where there are none, by
 * those beside the sign-ups, as `match` does. Only errors are told: warnings were, when the pairs were made.
 */
export async function loadAnswers(
  shell: Shell,
  file: string,
  { signups, config }: AnswersOption & { readonly config?: string },
): Promise<LoadedAnswers> {
  if (signups === undefined) return { answers: null, diagnostics: [] };
  const files = signups === true ? [] : signups;
  if (isStandardInput(file) && files.some(isStandardInput)) {
    throw new Failure(2, 'Standard input cannot be both the pairs and the sign-ups.');
  }
  // Loaded on demand: most letters quote no form, and what reads forms takes a while to load.
  const { loadCohort } = await import('./load-cohort.js');
  const { readAnswers } = await import('../../core/rendering/answers/read-answers.js');
  const beside = join(folderOfInput(file), CONFIG_NAME);
  const isThere = (await shell.readFileIfThere(resolve(shell.workingFolder, beside))) !== null;
  const cohort = await loadCohort(shell, { files }, config ?? (isThere ? beside : undefined), {
    example: 'mentorship intro-emails --signups signups.csv',
  });
  const { reading, programme } = cohort;
  return {
    answers: reading === null ? null : readAnswers(reading, programme),
    diagnostics: cohort.diagnostics.filter(({ severity }) => severity === 'error'),
  };
}
