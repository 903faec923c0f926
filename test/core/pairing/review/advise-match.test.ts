import { describe, expect, test } from 'vitest';

import { adviseMatch } from '../../../../src/core/pairing/review/advise-match.js';
import { comparePairings } from '../../../../src/core/pairing/review/compare-pairings.js';
import { amina, grace, omar, tomas } from '../../../cast.js';

const pair = (mentee: typeof grace, mentor: typeof amina) => ({ mentee, mentor });
const BEFORE = [pair(grace, amina), pair(omar, tomas)];
const swapped = comparePairings(BEFORE, [pair(grace, tomas), pair(omar, amina)]);
const onlyOmar = comparePairings(BEFORE, [pair(omar, tomas)]);
const same = comparePairings(BEFORE, BEFORE);

test('what two runs differ in is told pair by pair, with whom each mentee would be', () => {
  expect(swapped).toMatchObject({ kept: [], menteesPaired: 2 });
  expect(swapped.parted.map(({ menteeThenWith }) => menteeThenWith)).toEqual([[tomas], [amina]]);
  expect(onlyOmar).toMatchObject({ kept: [pair(omar, tomas)], new: [], menteesPaired: 1 });
  expect(onlyOmar.parted).toEqual([{ ...pair(grace, amina), menteeThenWith: [] }]);
});

describe('adviseMatch', () => {
  test('keeps, where matching anew would part a pair that was found good', () => {
    expect(adviseMatch(swapped, onlyOmar, [pair(omar, tomas)])).toBe('keeping');
  });

  test('matches anew, where that gives more mentees a mentor and parts no such pair', () => {
    expect(adviseMatch(swapped, onlyOmar, [])).toBe('anew');
  });

  test('changes as little as may be, where as many have a mentor', () => {
    expect(adviseMatch(swapped, same, [])).toBe('keeping');
    expect(adviseMatch(same, same, [])).toBe('anew');
  });
});
