import fc from 'fast-check';
import { expect, it } from 'vitest';

import { formatDiagnostics } from '../../../src/core/diagnostics/format-diagnostics.js';
import { formatForGithub } from '../../../src/core/diagnostics/format-for-github.js';
import { runs } from '../../runs.js';
import { finding } from './finding.js';

const hostile = fc
  .array(
    fc.constantFrom(
      '::',
      ':',
      '#',
      '##[',
      '##vso[',
      '\n',
      '\r',
      ' ',
      '\u2028',
      '\u0085',
      '\u200B',
      'error',
      '%0A',
      ',',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

const place = fc.record({
  file: hostile,
  row: fc.option(fc.integer({ min: 2, max: 5 }), { nil: undefined }),
  column: fc.option(fc.record({ index: fc.nat(3), title: hostile }), { nil: undefined }),
});

const found = fc.array(
  fc
    .record({ place: fc.option(place), message: hostile, hint: fc.option(hostile), related: fc.array(place) })
    .map(finding),
);

it('no text of a person becomes a command of a build', () => {
  fc.assert(
    fc.property(found, (diagnostics) => {
      for (const line of formatDiagnostics(diagnostics, { limit: 1000 }).split(/[\r\n\u0085\u2028\u2029]/u)) {
        expect(line.trimStart()).not.toMatch(/^::/);
        expect(line).not.toContain('##');
      }
    }),
    runs(2000),
  );
});

it('an annotation is one line and one command', () => {
  fc.assert(
    fc.property(found, (diagnostics) => {
      const lines = formatForGithub(diagnostics).split('\n').slice(0, -1);
      const shown = Math.min(diagnostics.length, 10);
      for (const line of lines.slice(0, shown)) expect(line).toMatch(/^::error(?: [^:]+)?::[^\r\n]*$/);
      expect(lines.length).toBe(shown + (diagnostics.length > 10 ? 1 : 0));
    }),
    runs(1000),
  );
});
