import type { Diagnostic } from '../core/diagnostics/diagnostic.js';
import { formatDiagnostics } from '../core/diagnostics/format-diagnostics.js';
import { formatForGithub } from '../core/diagnostics/format-for-github.js';
import type { Shell } from '../shell/shell.js';
import type { SharedOptions } from './shared-options.js';

/** Shows what was found, on standard error: errors always, the rest unless `--quiet`; notes only with `--verbose`. */
export async function reportDiagnostics(
  shell: Shell,
  diagnostics: readonly Diagnostic[],
  options: SharedOptions,
): Promise<void> {
  const shown = diagnostics.filter(({ severity }) => {
    if (severity === 'error') return true;
    return options.quiet !== true && (severity === 'warning' || options.verbose === true);
  });
  if (shown.length === 0) return;
  await shell.tell(options.format === 'github' ? formatForGithub(shown) : formatDiagnostics(shown));
}
