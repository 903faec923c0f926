import { describe, expect, test } from 'vitest';

import { findBlockingPairs, type MatchingProblem } from '../../../src/core/matching/matching.js';
import { solveLists } from '../../../src/core/matching/solve-lists.js';
import { type Draw, startDraws } from '../../../src/core/matching/start-draws.js';
import { supplyOf } from './list-supplies.js';

describe('solving from lists that are handed out piece by piece', () => {
  test('is stable in crowded markets, where much is asked for again', async () => {
    const draw = startDraws();
    for (let round = 0; round < 8; round++) {
      const problem = drawPopularMarket(draw);
      const { mentorOf } = await solveLists(
        problem.menteeCount,
        problem.capacities,
        supplyOf(problem, { length: 2, whole: false }),
      );
      expect(findBlockingPairs(problem, mentorOf)).toEqual([]);
    }
  });
});

/** 500 mentees who list twenty of 250 mentors each, the first by far more often; both sides half agree whom they like. */
function drawPopularMarket(draw: Draw): MatchingProblem {
  const level = (common: number): number => 1 + Math.floor((common + draw(100)) / 20);
  const pairs = Array.from({ length: 500 }, (_, mentee) => {
    const list = new Set<number>();
    while (list.size < 20) list.add(Math.floor(250 ** (draw(1000) / 1000)) - 1);
    const liked = draw(100);
    return [...list].map((mentor) => {
      return { mentee, mentor, menteeLevel: level((100 * mentor) / 250), mentorLevel: level(liked) };
    });
  });
  return {
    menteeCount: 500,
    capacities: Array.from({ length: 250 }, () => 1 + draw(3)),
    pairs: pairs.flat(),
  };
}
