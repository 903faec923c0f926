import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortBest } from '../../../src/core/preferences/kernel/sort-best.js';
import { runs } from '../../runs.js';

test('the best come first in order: as many as wanted, and ties with the last up to twice as many', () => {
  const keys = fc.uniqueArray(fc.nat({ max: 2000 }), { maxLength: 300, size: 'max' });
  fc.assert(
    fc.property(
      keys,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 400 }),
      (all, wanted, tie) => {
        const given = Float64Array.from([...all, 77]);
        const count = sortBest(given, all.length, wanted, tie);
        const sorted = [...all].sort((a, b) => a - b);
        const last = Math.floor((sorted[wanted - 1] ?? Number.POSITIVE_INFINITY) / tie);
        const expected = sorted.filter(
          (key, place) => place < wanted || (place < 2 * wanted && Math.floor(key / tie) === last),
        );
        expect([...given.subarray(0, count)]).toEqual(expected);
        expect(given[all.length]).toBe(77);
      },
    ),
    runs(500),
  );
});
