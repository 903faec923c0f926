import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bitSetOf, bitsOf, countCommonBits, hasBit } from '../../../src/core/text/bit-set.js';
import { runs } from '../../runs.js';

const numbers = fc.uniqueArray(fc.nat({ max: 100 }));

describe('a bit set', () => {
  it('holds the numbers put into it, and no others', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 200 }), (some, other) => {
        const set = bitSetOf(some);
        expect(bitsOf(set)).toEqual([...some].sort((a, b) => a - b));
        expect(hasBit(set, other)).toBe(some.includes(other));
      }),
      runs(100),
    );
  });

  it('counts what two sets have in common', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const common = a.filter((number) => b.includes(number)).length;
        expect(countCommonBits(bitSetOf(a), bitSetOf(b))).toBe(common);
      }),
      runs(100),
    );
  });
});
