import { describe, expect, test } from 'vitest';

import { openLists } from '../../../src/core/matching/growing-lists.js';
import { buildMarket } from '../../../src/core/matching/market.js';
import { numberByLottery } from '../../../src/core/matching/people.js';
import { restoreStability } from '../../../src/core/matching/restore-stability.js';
import { supplyOf } from './list-supplies.js';

describe('restoring stability', () => {
  test('gives the seat of whoever goes on to somebody better to the next in want of it', async () => {
    // Mentee 0 holds mentor 2 and would rather have mentor 1, who is free and not listed; mentee 1 wants mentor 2 alone.
    const pairs = [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 2 },
      { mentee: 0, mentor: 1, menteeLevel: 2, mentorLevel: 1 },
      { mentee: 0, mentor: 2, menteeLevel: 3, mentorLevel: 1 },
      { mentee: 1, mentor: 2, menteeLevel: 1, mentorLevel: 2 },
      { mentee: 2, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
    ];
    const supply = supplyOf({ menteeCount: 3, capacities: [1, 1, 1], pairs }, { length: 1, whole: false });
    const seats = Int32Array.of(1, 1, 1);
    const lists = await openLists(seats, supply, numberByLottery(3, 3));
    const listed = pairs.filter(({ mentor }) => mentor !== 1);
    const market = buildMarket(3, seats, {
      mentee: Int32Array.from(listed, ({ mentee }) => mentee),
      mentor: Int32Array.from(listed, ({ mentor }) => mentor),
      menteeLevel: Int32Array.from(listed, ({ menteeLevel }) => menteeLevel),
      mentorLevel: Int32Array.from(listed, ({ mentorLevel }) => mentorLevel),
    });
    const held = Int32Array.of(1, -1, 3);
    const stable = await restoreStability(lists, market, held, held);
    const mentorOf = Array.from(stable.heldPair, (pair) => stable.market.pairs.mentor[pair]);
    expect(mentorOf).toEqual([1, 2, 0]);
  });
});
