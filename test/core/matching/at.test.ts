import { expect, test } from 'vitest';

import { at } from '../../../src/core/matching/at.js';

test('an entry is read at its place', () => {
  expect(at(Int32Array.of(7, 0, 9), 1)).toBe(0);
});

test.each([-1, 3, Number.NaN])('a place outside of the table, %s, is a fault', (index) => {
  expect(() => at(Int32Array.of(7, 0, 9), index)).toThrow(`The table of 3 has no entry ${index}.`);
});
