import fc from 'fast-check';
import { expect, test } from 'vitest';

import { divideMarket } from '../../../../src/core/matching/exact/divide-market.js';
import { runs } from '../../../runs.js';
import { arbitraryProblem } from '../arbitrary-problem.js';
import { marketOf } from '../market-views.js';

test('the parts of a market share nobody, and hold every pair as it was', () => {
  fc.assert(
    fc.property(arbitraryProblem({ mentees: 12, mentors: 10 }), (problem) => {
      const market = marketOf(problem);
      const { mentee, mentor, menteeLevel, mentorLevel } = market.pairs;
      const parts = divideMarket(market);
      const numbers = parts.flatMap(({ pairNumbers }) => [...pairNumbers]);
      expect(numbers.sort((a, b) => a - b)).toEqual([...mentee.keys()]);
      const owners = new Map<string, number>();
      for (const [index, part] of parts.entries()) {
        part.pairNumbers.forEach((number, pair) => {
          for (const person of [`mentee ${mentee[number]}`, `mentor ${mentor[number]}`]) {
            expect(owners.get(person) ?? index).toBe(index);
            owners.set(person, index);
          }
          const { pairs, seats } = part.market;
          expect(pairs.menteeLevel[pair]).toBe(menteeLevel[number]);
          expect(pairs.mentorLevel[pair]).toBe(mentorLevel[number]);
          expect(seats[pairs.mentor[pair] ?? 0]).toBe(market.seats[mentor[number] ?? 0]);
        });
      }
    }),
    runs(200),
  );
});

test('a market in one piece is one part, and one of strangers a part for each pair', () => {
  const pair = (mentee: number, mentor: number) => ({ mentee, mentor, menteeLevel: 1, mentorLevel: 1 });
  const chain = [pair(0, 0), pair(1, 0), pair(1, 1), pair(2, 1)];
  const sizesOf = (pairs: typeof chain): number[] =>
    divideMarket(marketOf({ menteeCount: 3, capacities: [1, 1, 1], pairs })).map(
      ({ pairNumbers }) => pairNumbers.length,
    );
  expect(sizesOf(chain)).toEqual([4]);
  expect(sizesOf([pair(0, 0), pair(1, 1), pair(2, 2)])).toEqual([1, 1, 1]);
  expect(sizesOf([])).toEqual([]);
});
