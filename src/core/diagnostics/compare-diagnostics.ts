import { compareCodeUnits } from '../text/compare-code-units.js';
import type { Severity } from './catalogue/catalogue-section.js';
import type { Finding } from './finding.js';
import type { Place } from './place.js';

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * The order in which diagnostics are told: errors, warnings, notes; in each by file, row or line, column, code.
 * What concerns the whole run, or a whole file, comes before what has a place in it.
 */
export function compareDiagnostics(a: Finding, b: Finding): number {
  return (
    RANKS[a.severity] - RANKS[b.severity] ||
    comparePlaces(a.place, b.place) ||
    compareCodeUnits(a.code, b.code) ||
    compareCodeUnits(a.message, b.message)
  );
}

function comparePlaces(a: Place | null, b: Place | null): number {
  return (
    compareCodeUnits(a?.file ?? '', b?.file ?? '') ||
    (a?.row ?? a?.line ?? 0) - (b?.row ?? b?.line ?? 0) ||
    (a?.line ?? 0) - (b?.line ?? 0) ||
    (a?.column?.index ?? a?.character ?? -1) - (b?.column?.index ?? b?.character ?? -1)
  );
}
