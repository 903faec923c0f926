import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sortByKey } from '../../../src/core/matching/sort-by-key.js';
import { runs } from '../../runs.js';

const RUNS = runs(300);

describe('sorting by key', () => {
  test('is the stable sort, for keys of one digit and of two', () => {
    const keys = fc.array(fc.oneof(fc.nat(5), fc.nat(2 ** 31 - 1), fc.constant(65_536)), { maxLength: 50 });
    fc.assert(
      fc.property(keys, (given) => {
        const order = [...given.keys()].reverse();
        const expected = [...order].sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0));
        expect([...sortByKey(Int32Array.from(order), Int32Array.from(given))]).toEqual(expected);
      }),
      RUNS,
    );
  });
});
