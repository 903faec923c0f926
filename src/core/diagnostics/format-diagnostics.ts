import { groupBy } from '../text/group-by.js';
import { joinWords } from '../text/join-words.js';
import { printable } from '../text/printable.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import { countRest } from './count-rest.js';
import type { Diagnostic } from './diagnostic.js';
import { disarmCommands } from './disarm-commands.js';
import { formatPlace } from './format-place.js';

const LIMIT = 20;

/** How many further rows, or related places, one finding names before it counts the rest. */
const NAMED = 8;

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
  diagnostics: readonly Diagnostic[],
  options: { readonly limit?: number } = {},
): string {
  const findings = groupRows(diagnostics.toSorted(compareDiagnostics));
  const limit = options.limit ?? LIMIT;
  const rest = countRest(findings.slice(limit).flat());
  const lines = findings.slice(0, limit).flatMap(formatFinding);
  if (rest !== null) lines.push(rest);
  return lines.map((line) => `${disarmCommands(line)}\n`).join('');
}

/** Puts together what differs only by its row, in the place of the first; all else stays alone. */
function groupRows(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups = groupBy(diagnostics, (diagnostic) => {
    const { severity, code, message, hint, place, related } = diagnostic;
    const isAlone = place?.row === undefined || related.length > 0;
    return isAlone
      ? diagnostic
      : JSON.stringify([severity, code, message, hint, place.file, place.column?.index]);
  });
  return [...groups.values()];
}

function formatFinding(group: readonly Diagnostic[]): readonly string[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const { place, severity, message, code, related, hint } = first;
  const told = `${severity}: ${printable(message)} [${code}]`;
  const lines = [place === null ? told : `${formatPlace(place)}: ${told}`];
  if (others.length > 0) {
    const rows = others.map((other) => String(other.place?.row));
    lines.push(`  Also in ${rows.length === 1 ? 'row' : 'rows'} ${nameSome(rows)}.`);
  }
  if (related.length > 0) lines.push(`  See also ${nameSome(related.map(formatPlace))}.`);
  if (hint !== null) lines.push(`  ${printable(hint)}`);
  return lines;
}

function nameSome(names: readonly string[]): string {
  if (names.length <= NAMED) return joinWords(names);
  return joinWords([...names.slice(0, NAMED), `${names.length - NAMED} more`]);
}
