import { dropControls } from '../text/drop-controls.js';
import { printable } from '../text/printable.js';
import type { Severity } from './catalogue/catalogue-section.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import { countRest } from './count-rest.js';
import type { Finding } from './finding.js';
import { formatPlace } from './format-place.js';
import type { Place } from './place.js';

/** GitHub shows ten annotations of a step and drops the others. */
const LIMIT = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Writes the first ten diagnostics as annotations of GitHub Actions, one a line, then counts the rest:
 * `::error file=signups.csv,line=7,title=signups.csv%2C row 7::One sentence.%0AWhat to do about it.`
 * `inSummary` says that all of them stand in the summary of the step too.
 */
export function formatForGithub(
  diagnostics: readonly Finding[],
  { inSummary = false }: { readonly inSummary?: boolean } = {},
): string {
  const sorted = diagnostics.toSorted(compareDiagnostics);
  const rest = countRest(sorted.slice(LIMIT));
  const lines = sorted.slice(0, LIMIT).map(formatAnnotation);
  if (rest !== null) lines.push(inSummary ? `${rest}: all are in the summary of this step` : rest);
  return lines.map((line) => `${line}\n`).join('');
}

function formatAnnotation({ severity, place, message, hint }: Finding): string {
  const command = place === null ? COMMANDS[severity] : `${COMMANDS[severity]} ${formatProperties(place)}`;
  const sentences = hint === null ? [message] : [message, hint];
  return `::${command}::${escapeData(sentences.map(printable).join('\n'))}`;
}

function formatProperties(place: Place): string {
  const properties = [`file=${escapeProperty(place.file)}`];
  if (place.line !== undefined) properties.push(`line=${place.line}`);
  if (place.character !== undefined) properties.push(`col=${place.character}`);
  properties.push(`title=${escapeProperty(formatPlace(place))}`);
  return properties.join(',');
}

/** The message part of a command: everything up to the end of the line. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A property ends at a comma, and all properties at a colon; it may hold the name of a file, whatever that is. */
function escapeProperty(text: string): string {
  return dropControls(escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C'));
}
