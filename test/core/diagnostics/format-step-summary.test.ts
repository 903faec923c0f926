import { expect, it } from 'vitest';

import { formatStepSummary } from '../../../src/core/diagnostics/format-step-summary.js';
import { finding } from './finding.js';

const goals = { index: 6, title: 'Goals' };

it('writes a table, errors first, the same finding in several rows once', () => {
  const at = (row: number) =>
    finding({ place: { file: 'signups.csv', row, column: goals }, hint: 'Write it again.' });
  expect(formatStepSummary([finding({ severity: 'warning' }), at(9), at(7)])).toBe(
    [
      '### What mentorship found',
      '',
      '| | Where | What | What to do |',
      '| --- | --- | --- | --- |',
      '| error | `signups.csv, row 7, column "Goals" (G7)` | `Something is wrong. [ragged-row]`<br>`Also in row 9.` | `Write it again.` |',
      '| warning |  | `Something is wrong. [ragged-row]` |  |',
      '',
    ].join('\n'),
  );
});

it('stays below a megabyte whatever the titles, and counts what found no room', () => {
  const long = '験'.repeat(10_000);
  const found = Array.from({ length: 2000 }, (_, index) =>
    finding({
      place: { file: 'a.csv', row: 2, column: { index, title: long } },
      message: `${index} ${long}`,
    }),
  );
  const summary = formatStepSummary(found);
  const told = summary.match(/^\| error \|/gmu)?.length ?? 0;
  expect(told).toBeGreaterThan(100);
  expect(summary.endsWith(`\n\n… and ${2000 - told} more errors\n`)).toBe(true);
  expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
});

it('lets no title become markup, a link, a mention, a row or a line of its own', () => {
  const title = '` | \\| <img src=x> [a](https://b.example) @c\r\n| d\u202E';
  const [row = ''] = formatStepSummary([finding({ place: { file: 'a.csv', column: { index: 0, title } } })])
    .split('\n')
    .slice(4, 5);
  const spans = row.split('`');
  // Cells and their separators stand outside the spans, and nothing else.
  expect(spans.filter((_, index) => index % 2 === 0)).toEqual(['| error | ', ' | ', ' |  |']);
  expect(spans[1]).toBe('a.csv, column "ˋ ¦ \\¦ <img src=x> [a](https://b.example) @c ¦ d" (A)');
});

it('is empty when nothing was found', () => {
  expect(formatStepSummary([])).toBe('');
});
