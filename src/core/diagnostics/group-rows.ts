import { groupBy } from '../text/group-by.js';
import type { Finding } from './finding.js';

/** Puts together what differs only by its row, in the place of the first; all else stays alone. */
export function groupRows(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = groupBy(findings, (finding) => {
    const { severity, code, message, hint, place, related } = finding;
    const isAlone = place?.row === undefined || related.length > 0;
    return isAlone
      ? finding
      : JSON.stringify([severity, code, message, hint, place.file, place.column?.index]);
  });
  return [...groups.values()];
}
