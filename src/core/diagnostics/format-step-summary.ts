import { printable } from '../text/printable.js';
import { shorten } from '../text/shorten.js';
import { compareDiagnostics } from './compare-diagnostics.js';
import { countRest } from './count-rest.js';
import type { Finding } from './finding.js';
import { formatPlace } from './format-place.js';
import { groupRows } from './group-rows.js';
import { listFurtherPlaces } from './list-further-places.js';

/** A summary above one megabyte is refused as a whole. In characters; each takes three bytes at most. */
const LONGEST_TABLE = 300_000;
const LONGEST_SPAN = 600;

/**
 * Writes all findings as a Markdown table for the summary page of a CI step, errors first, the same finding in several
 * rows of a column once; what finds no room there is counted. No diagnostics give an empty text.
 *
 * Every text stands in a code span: no title of a column can become markup, a link or a mention there.
 */
export function formatStepSummary(diagnostics: readonly Finding[]): string {
  if (diagnostics.length === 0) return '';
  const findings = groupRows(diagnostics.toSorted(compareDiagnostics));
  const rows = takeFitting(findings.map(formatRow));
  const rest = countRest(findings.slice(rows.length).flat());
  const lines = [
    '### What mentorship found',
    '',
    '| | Where | What | What to do |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(rest === null ? [] : ['', rest]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The first rows, as many as there is room for. */
function takeFitting(rows: readonly string[]): readonly string[] {
  const fitting: string[] = [];
  let length = 0;
  for (const row of rows) {
    length += row.length;
    if (length > LONGEST_TABLE) break;
    fitting.push(row);
  }
  return fitting;
}

function formatRow(group: readonly Finding[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { severity, place, message, code, hint } = first;
  const cells = [
    severity,
    place === null ? '' : codeSpan(formatPlace(place)),
    [`${message} [${code}]`, ...listFurtherPlaces(group)].map(codeSpan).join('<br>'),
    hint === null ? '' : codeSpan(hint),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** In a code span only a grave accent could end the span, and only a bar the cell: both give way to a lookalike. */
function codeSpan(text: string): string {
  return `\`${shorten(printable(text), LONGEST_SPAN).replaceAll('`', 'ˋ').replaceAll('|', '¦')}\``;
}
