import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type Aim,
  type Favour,
  findBlockingPairs,
  findStableMatching,
  type MatchingProblem,
} from '../../../src/core/matching/matching.js';
import { solveLists } from '../../../src/core/matching/solve-lists.js';
import { runs } from '../../runs.js';
import { arbitraryLottery, arbitraryProblem, arbitraryStrictProblem, shuffled } from './arbitrary-problem.js';
import { type Cut, supplyOf } from './list-supplies.js';
import { countMatched, largestSize } from './oracle.js';

const RUNS = runs(200);
const cuts = fc.record({ length: fc.constantFrom(1, 2, 8, 32), whole: fc.boolean() });
const complete: Cut = { length: 1000, whole: true };
const favours = fc.constantFrom<Favour>('mentees', 'mentors', 'balanced');
const crowded = { mentees: 24, mentors: 14, capacity: 3 };
const withLottery = fc
  .oneof(
    arbitraryProblem({ ...crowded, levels: 5 }),
    arbitraryProblem({ ...crowded, levels: 2 }),
    arbitraryStrictProblem(crowded),
  )
  .chain((problem) => fc.tuple(fc.constant(problem), arbitraryLottery(problem)));

function solve(problem: MatchingProblem, cut: Cut, options: Parameters<typeof solveLists>[3]) {
  return solveLists(problem.menteeCount, problem.capacities, supplyOf(problem, cut), options);
}

/** Levels 1, 2, 3 … on each list, people without seats taken out: the problem that complete lists stand for. */
function withoutGaps(problem: MatchingProblem): MatchingProblem {
  const pairs = problem.pairs.filter(({ mentor }) => (problem.capacities[mentor] ?? 0) > 0);
  const levelsOf = (side: 'mentee' | 'mentor', person: number): number[] =>
    [...new Set(pairs.filter((pair) => pair[side] === person).map((pair) => pair[`${side}Level`]))].sort(
      (a, b) => a - b,
    );
  return {
    ...problem,
    pairs: pairs.map((pair) => ({
      ...pair,
      menteeLevel: 1 + levelsOf('mentee', pair.mentee).indexOf(pair.menteeLevel),
      mentorLevel: 1 + levelsOf('mentor', pair.mentor).indexOf(pair.mentorLevel),
    })),
  };
}

describe('solving from lists that are handed out piece by piece', () => {
  test('gives deferred acceptance on whole lists, however short the pieces, whoever proposes', async () => {
    await fc.assert(
      fc.asyncProperty(withLottery, cuts, favours, async ([problem, lottery], cut, favour) => {
        const options = { aim: 'choice', favour, lottery } as const;
        const { mentorOf } = findStableMatching(problem, options);
        expect((await solve(problem, cut, options)).mentorOf).toEqual(mentorOf);
      }),
      // Lists seldom hide what turns the result where mentors propose.
      runs(1500),
    );
  });

  test('gives what the whole problem gives, byte for byte, where the lists are complete', async () => {
    const aims = fc.constantFrom<Aim>('most', 'choice');
    await fc.assert(
      fc.asyncProperty(withLottery, aims, favours, async ([problem, lottery], aim, favour) => {
        const options = { aim, favour, lottery };
        expect(await solve(problem, complete, options)).toEqual(
          findStableMatching(withoutGaps(problem), options),
        );
      }),
      RUNS,
    );
  });

  test('is stable over pairs that were never listed, no smaller than deferred acceptance, within the bound', async () => {
    await fc.assert(
      fc.asyncProperty(withLottery, cuts, favours, async ([problem, lottery], cut, favour) => {
        const plain = findStableMatching(problem, { aim: 'choice', favour, lottery });
        const found = await solve(problem, cut, { favour, lottery });
        expect(findBlockingPairs(problem, found.mentorOf)).toEqual([]);
        expect(found.matched).toBe(countMatched(found.mentorOf));
        expect(found.matched).toBeGreaterThanOrEqual(plain.matched);
        expect(found.matched).toBeLessThanOrEqual(found.upperBound);
        expect(found.provedLargest).toBe(found.matched === found.upperBound);
      }),
      RUNS,
    );
  });

  test('bounds the largest stable matching whatever is listed', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProblem({ mentees: 7 }), cuts, async (problem, cut) => {
        const { upperBound } = await solve(problem, cut, {});
        expect(upperBound).toBeGreaterThanOrEqual(largestSize(problem));
      }),
      RUNS,
    );
  });

  test('does not depend on the order of the pairs', async () => {
    const mixed = withLottery.chain(([problem, lottery]) =>
      fc.tuple(fc.constant(problem), fc.constant(lottery), shuffled(problem.pairs)),
    );
    await fc.assert(
      fc.asyncProperty(mixed, cuts, favours, async ([problem, lottery, pairs], cut, favour) => {
        const options = { favour, lottery };
        expect(await solve({ ...problem, pairs }, cut, options)).toEqual(await solve(problem, cut, options));
      }),
      RUNS,
    );
  });
});
