import { plural } from '../text/plural.js';
import type { Diagnostic } from './diagnostic.js';

/** Counts what a listing leaves out: `… and 12 more errors, 1 more note`. Nothing left out gives null. */
export function countRest(diagnostics: readonly Diagnostic[]): string | null {
  if (diagnostics.length === 0) return null;
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [plural(count, `more ${severity}`)];
  });
  return `… and ${counts.join(', ')}`;
}
