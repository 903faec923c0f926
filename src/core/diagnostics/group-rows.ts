import { groupBy } from '../text/group-by.js';
import type { Diagnostic } from './diagnostic.js';

/** Puts together what differs only by its row, in the place of the first; all else stays alone. */
export function groupRows(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups = groupBy(diagnostics, (diagnostic) => {
    const { severity, code, message, hint, place, related } = diagnostic;
    const isAlone = place?.row === undefined || related.length > 0;
    return isAlone
      ? diagnostic
      : JSON.stringify([severity, code, message, hint, place.file, place.column?.index]);
  });
  return [...groups.values()];
}
