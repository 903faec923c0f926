import { expect, test } from 'vitest';

import { hashPairs } from '../../../../src/core/pairing/documents/hash-pairs.js';

const first = { mentor: 'amina', mentee: 'grace', status: 'matched' };
const second = { mentor: 'tomas', mentee: 'omar', status: 'fixed' };

test('the order in which pairs are given does not matter', () => {
  expect(hashPairs([second, first])).toBe(hashPairs([first, second]));
});

test.each([
  ['another mentor', [{ ...first, mentor: 'tomas' }, second]],
  ['the other way round', [{ ...first, mentor: 'grace', mentee: 'amina' }, second]],
  ['another status', [{ ...first, status: 'kept' }, second]],
  ['one pair less', [first]],
  ['a pair twice', [first, second, second]],
])('%s gives another hash', (_case, pairs) => {
  expect(hashPairs(pairs)).not.toBe(hashPairs([first, second]));
});
