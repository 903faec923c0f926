import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { insertPairs } from '../../../src/core/matching/insert-pairs.js';
import { buildMarket, type PairColumns } from '../../../src/core/matching/market.js';
import type { AcceptablePair } from '../../../src/core/matching/matching.js';
import { arbitraryProblem } from './arbitrary-problem.js';
import { runs } from './runs.js';

const RUNS = runs(300);

describe('putting pairs into a market', () => {
  test('gives the market of all pairs, sorted anew', () => {
    const split = arbitraryProblem({ mentees: 8, mentors: 5, levels: 3 }).chain((problem) =>
      fc.tuple(fc.constant(problem), fc.nat(problem.pairs.length)),
    );
    fc.assert(
      fc.property(split, ([{ menteeCount, capacities, pairs }, count]) => {
        const seats = Int32Array.from(capacities, () => 100);
        const before = buildMarket(menteeCount, seats, columnsOf(pairs.slice(0, count)));
        const { market, numbers } = insertPairs(before, columnsOf(pairs.slice(count)), count);
        const anew = buildMarket(menteeCount, seats, columnsOf(pairs));
        expect({ ...market, seats: anew.seats }).toEqual(anew);
        expect(numbers.map((number) => market.rows[number] ?? -1)).toEqual(before.rows);
      }),
      RUNS,
    );
  });
});

function columnsOf(pairs: readonly AcceptablePair[]): PairColumns {
  return {
    mentee: Int32Array.from(pairs, (pair) => pair.mentee),
    mentor: Int32Array.from(pairs, (pair) => pair.mentor),
    menteeLevel: Int32Array.from(pairs, (pair) => pair.menteeLevel),
    mentorLevel: Int32Array.from(pairs, (pair) => pair.mentorLevel),
  };
}
