import fc from 'fast-check';
import { expect, it } from 'vitest';

import { compareDiagnostics } from '../../../src/core/diagnostics/compare-diagnostics.js';
import { runs } from '../../runs.js';
import { finding } from './finding.js';

const place = fc.record({
  file: fc.constantFrom('a.csv', 'b.csv', 'B.csv'),
  row: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  line: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  character: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  column: fc.option(fc.record({ index: fc.nat(2), title: fc.constant('Goals') }), { nil: undefined }),
});

const diagnostic = fc
  .record({
    severity: fc.constantFrom('error', 'warning', 'note'),
    place: fc.option(place),
    message: fc.constantFrom('One.', 'Two.'),
  })
  .map(finding);

const sign = Math.sign;

it('is an order: the same both ways round, and in every chain', () => {
  fc.assert(
    fc.property(diagnostic, diagnostic, diagnostic, (a, b, c) => {
      expect(sign(compareDiagnostics(a, b)) + sign(compareDiagnostics(b, a))).toBe(0);
      if (compareDiagnostics(a, b) <= 0 && compareDiagnostics(b, c) <= 0) {
        expect(compareDiagnostics(a, c)).toBeLessThanOrEqual(0);
      }
    }),
    runs(3000),
  );
});
