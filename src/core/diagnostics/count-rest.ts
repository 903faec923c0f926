import { plural } from '../text/plural.js';
import type { Finding } from './finding.js';

/** Counts what a listing leaves out: `… and 12 more errors, 1 more note`. Nothing left out gives null. */
export function countRest(findings: readonly Finding[]): string | null {
  if (findings.length === 0) return null;
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [plural(count, `more ${severity}`)];
  });
  return `… and ${counts.join(', ')}`;
}
