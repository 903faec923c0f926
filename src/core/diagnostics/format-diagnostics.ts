import { printable } from '../text/printable.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import { countRest } from './count-rest.js';
import { disarmCommands } from './disarm-commands.js';
import type { Finding } from './finding.js';
import { formatPlace } from './format-place.js';
import { groupRows } from './group-rows.js';
import { listFurtherPlaces } from './list-further-places.js';

const LIMIT = 20;

/**
 * Tells a person what was found, errors first, each line ended by LF; no diagnostics give an empty text:
 *
 *     signups.csv, row 7, column "Goals" (G7): error: One sentence. [code-of-the-guide]
 *       Also in rows 9 and 12.
 *       What to do about it.
 *
 * The same finding in several rows of a column is told once. `limit` findings are told, the rest is counted.
 */
export function formatDiagnostics(
  diagnostics: readonly Finding[],
  options: { readonly limit?: number } = {},
): string {
  const findings = groupRows(diagnostics.toSorted(compareDiagnostics));
  const limit = options.limit ?? LIMIT;
  const rest = countRest(findings.slice(limit).flat());
  const lines = findings.slice(0, limit).flatMap(formatFinding);
  if (rest !== null) lines.push(rest);
  return disarmCommands(lines.map((line) => `${line}\n`).join(''));
}

function formatFinding(group: readonly Finding[]): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { place, severity, message, code, hint } = first;
  const told = `${severity}: ${printable(message)} [${code}]`;
  return [
    place === null ? told : `${formatPlace(place)}: ${told}`,
    ...listFurtherPlaces(group).map((sentence) => `  ${sentence}`),
    ...(hint === null ? [] : [`  ${printable(hint)}`]),
  ];
}
