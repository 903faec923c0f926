import fc from 'fast-check';
import { expect, it } from 'vitest';

import { rememberPairs } from '../../../src/core/text/remember-pairs.js';
import { runs } from '../../runs.js';

it('answers as the function it remembers, and asks it once for each two numbers', () => {
  const pairs = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })));
  fc.assert(
    fc.property(pairs, (asked) => {
      const computed: string[] = [];
      const remembered = rememberPairs((row, column) => {
        computed.push(`${row} ${column}`);
        return 41 * row + column;
      });
      for (const [row, column] of asked) expect(remembered(row, column)).toBe(41 * row + column);
      expect(computed.length).toBe(new Set(computed).size);
    }),
    runs(100),
  );
});
