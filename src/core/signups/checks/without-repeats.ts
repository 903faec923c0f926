import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** Findings of one cell, those that say the same told once. */
export function withoutRepeats(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return [
    ...new Map(
      findings.map((finding) => [JSON.stringify([finding.hint, finding.related]), finding]),
    ).values(),
  ];
}
