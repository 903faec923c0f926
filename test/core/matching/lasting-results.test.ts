import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import {
  findStableMatching,
  type MatchingOptions,
  type MatchingProblem,
  type StableMatching,
} from '../../../src/core/matching/matching.js';
import { solveLists } from '../../../src/core/matching/solve-lists.js';
import { type Draw, startDraws } from '../../../src/core/matching/start-draws.js';
import { supplyOf } from './list-supplies.js';

/*
 * Whoever checks an older result computes it anew, so the same problem must give the same matching in every release.
 * Where a better search changes one of these on purpose, that is told in the changelog.
 */

/** Mentors who are asked for less and less, with up to four seats. */
function drawMarket(draw: Draw, levels: number, mentees = 30, mentorCount = 12): MatchingProblem {
  const mentors = [...Array(mentorCount).keys()];
  const pairs = [...Array(mentees).keys()].flatMap((mentee) =>
    mentors
      .filter((mentor) => draw(3 + mentor) < 2)
      .map((mentor) => ({ mentee, mentor, menteeLevel: 1 + draw(levels), mentorLevel: 1 + draw(levels) })),
  );
  return { menteeCount: mentees, capacities: mentors.map(() => draw(5)), pairs };
}

function drawMarkets(): MatchingProblem[] {
  const draw = startDraws();
  return [2, 4, 100].map((levels) => drawMarket(draw, levels));
}

function digest(results: readonly StableMatching[]): string {
  return createHash('sha256').update(JSON.stringify(results)).digest('hex').slice(0, 16);
}

const wholeLists: [MatchingOptions, string][] = [
  [{ aim: 'choice' }, 'f6cc41b4d2144843'],
  [{ aim: 'choice', favour: 'mentors' }, '180baf5f7b7c7279'],
  [{}, 'a7996ed3c29e2f8c'],
  [{ favour: 'mentors' }, 'e2faf355a9722e05'],
  [{ favour: 'balanced' }, '6db9f81ce6cb88b2'],
];

const piecesOfLists: [MatchingOptions, string][] = [
  [{ aim: 'choice' }, '5b66eba646ba7099'],
  [{ aim: 'choice', favour: 'mentors' }, '9860bca76b056383'],
  [{}, '423fc270568b7fe5'],
  [{ favour: 'mentors' }, 'df24ce1bd751fbe2'],
  [{ favour: 'balanced' }, '423fc270568b7fe5'],
];

describe('the same problems give the same matchings as ever', () => {
  test.each(wholeLists)('from whole lists, with %o', (options, expected) => {
    expect(digest(drawMarkets().map((problem) => findStableMatching(problem, options)))).toBe(expected);
  });

  test.each(piecesOfLists)(
    'from lists that are handed out piece by piece, with %o',
    async (options, expected) => {
      const results: StableMatching[] = [];
      for (const problem of drawMarkets()) {
        const supply = supplyOf(problem, { length: 2, whole: false });
        results.push(await solveLists(problem.menteeCount, problem.capacities, supply, options));
      }
      expect(digest(results)).toBe(expected);
    },
  );

  test('from lists that are handed out one by one, in many small markets', async () => {
    const draw = startDraws();
    const results: StableMatching[] = [];
    for (const levels of [2, 3, 5, 2, 3, 5, 2, 3, 5, 2, 3, 5]) {
      const problem = drawMarket(draw, levels, 14, 7);
      const supply = supplyOf(problem, { length: 1, whole: false });
      results.push(await solveLists(problem.menteeCount, problem.capacities, supply));
    }
    expect(digest(results)).toBe('bfa46d138ba1aee0');
  });
});
