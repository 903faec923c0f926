import { programmeCatalogue } from '../core/diagnostics/catalogue/programme.js';
import { templatesCatalogue } from '../core/diagnostics/catalogue/templates.js';
import type { Diagnostic } from '../core/diagnostics/diagnostic.js';
import type { ExitCode } from '../shell/failure.js';

/** The exit code that a run's findings demand: 2 for errors of configuration and templates, 1 for any other error. */
export function exitCodeFor(diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => code in programmeCatalogue || code in templatesCatalogue)) return 2;
  if (errors.length > 0) return 1;
  return strict && diagnostics.some(({ severity }) => severity === 'warning') ? 1 : 0;
}
