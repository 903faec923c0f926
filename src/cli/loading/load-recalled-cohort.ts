import { type Diagnostic, hasErrors } from '../../core/diagnostics/diagnostic.js';
import { checkRecalled } from '../../core/pairing/check-recalled.js';
import { type RecalledCohort, recallCohort } from '../../core/pairing/recall-cohort.js';
import type { Workforce } from '../../core/preferences/workforce.js';
import type { Shell } from '../../shell/shell.js';
import { type LoadedResult, type LoadResultOptions, loadResult } from './load-result.js';

/** A result that was read again, with the files it came from. */
export interface LoadedRecall extends LoadedResult {
  readonly recalled: RecalledCohort;
}

/**
 * Reads sign-ups, settings and pairs, and builds what `match` knew of them. The diagnostics are errors, but for one
 * warning where the pairs no longer fit. `loaded` is null where nothing true could be said; then an error says why.
 * `example` is a command that names the sign-ups. Throws a Failure (74) where there are no pairs.
 */
export async function loadRecalledCohort(
  shell: Shell,
  file: string,
  options: LoadResultOptions,
  { example, workforce }: { readonly example: string; readonly workforce: Workforce },
): Promise<{ readonly loaded: LoadedRecall | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { loaded, diagnostics } = await loadResult(shell, file, options, example);
  // What is wrong with single rows is no reason to say nothing: their seals tell that they were changed.
  if (loaded === null) return { loaded: null, diagnostics };
  shell.progress.show('Comparing what everybody asks and offers', null);
  const recalled = await recallCohort(loaded.stated, loaded.now, workforce);
  const findings = checkRecalled(recalled, loaded.stated.files.pairings);
  return { loaded: hasErrors(findings) ? null : { ...loaded, recalled }, diagnostics: findings };
}
