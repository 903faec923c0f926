import type { Place } from '../../diagnostics/place.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';

/** Sorts places by file and row. */
export function sortPlaces(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => compareCodeUnits(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0));
}
