import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type Favour,
  findStableMatching,
  type MatchingProblem,
  proveLargest,
  type StableMatching,
} from '../../../../src/core/matching/matching.js';
import { runs } from '../../../runs.js';
import { arbitraryLottery, arbitraryProblem, shuffled } from '../arbitrary-problem.js';
import { countMatched, everyStableMatching, isWeaklyStable, largestSize } from '../oracle.js';

const small = arbitraryProblem({ mentees: 7 });
const favours = fc.constantFrom<Favour>('mentees', 'mentors', 'balanced');

/** Deferred acceptance leaves more open than the search does. */
function startFrom(problem: MatchingProblem): StableMatching {
  const plain = findStableMatching(problem, { aim: 'choice' });
  fc.pre(!plain.provedLargest);
  return plain;
}

describe('the proof by integer programming', () => {
  test('finds the largest of all stable matchings, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(small, favours, async (problem, favour) => {
        const proved = await proveLargest(problem, startFrom(problem), { favour });
        expect(proved.matched).toBe(largestSize(problem));
        expect(proved.upperBound).toBe(proved.matched);
        expect(proved.provedLargest).toBe(true);
        expect(countMatched(proved.mentorOf)).toBe(proved.matched);
        expect(isWeaklyStable(problem, proved.mentorOf)).toBe(true);
      }),
      runs(60),
    );
  });

  test('is the same from whichever stable matching it starts', async () => {
    await fc.assert(
      fc.asyncProperty(small, fc.nat(), async (problem, choice) => {
        const { matched } = await proveLargest(problem, startFrom(problem));
        const all = everyStableMatching(problem);
        const mentorOf = all[choice % all.length] ?? [];
        const start = { mentorOf, matched: 0, upperBound: 0, provedLargest: true };
        const proved = await proveLargest(problem, start);
        expect(proved.matched).toBe(matched);
        expect(proved.provedLargest).toBe(true);
      }),
      runs(25),
    );
  });

  test('in a crowd is stable, never smaller than what was found, nor above its bound', async () => {
    const crowd = arbitraryProblem({ mentees: 25, mentors: 12, capacity: 3, levels: 4 });
    const drawn = crowd.chain((problem) => fc.tuple(fc.constant(problem), arbitraryLottery(problem)));
    await fc.assert(
      fc.asyncProperty(drawn, favours, async ([problem, lottery], favour) => {
        const found = findStableMatching(problem, { aim: 'choice', favour, lottery });
        fc.pre(!found.provedLargest);
        const proved = await proveLargest(problem, found, { favour, lottery });
        expect(isWeaklyStable(problem, proved.mentorOf)).toBe(true);
        expect(proved.matched).toBeGreaterThanOrEqual(found.matched);
        expect(proved.upperBound).toBeLessThanOrEqual(found.upperBound);
        expect(proved.provedLargest).toBe(proved.matched === proved.upperBound);
        // The search is never smaller than deferred acceptance; it is never larger than what is proved.
        const searched = findStableMatching(problem, { favour, lottery });
        expect(searched.matched).toBeLessThanOrEqual(proved.upperBound);
      }),
      runs(25),
    );
  });

  test('gives the given matching back where none is larger', async () => {
    await fc.assert(
      fc.asyncProperty(small, async (problem) => {
        const largest = everyStableMatching(problem).filter(
          (each) => countMatched(each) === largestSize(problem),
        );
        for (const mentorOf of largest.slice(0, 3)) {
          const matched = countMatched(mentorOf);
          const given = { mentorOf, matched, upperBound: matched, provedLargest: false };
          expect(await proveLargest(problem, given)).toEqual({ ...given, provedLargest: true });
        }
      }),
      runs(25),
    );
  });

  test('does not depend on the order of the pairs', async () => {
    const mixed = small.chain((problem) => fc.tuple(fc.constant(problem), shuffled(problem.pairs)));
    await fc.assert(
      fc.asyncProperty(mixed, async ([problem, pairs]) => {
        const found = startFrom(problem);
        const proved = await proveLargest(problem, found);
        expect(await proveLargest({ ...problem, pairs }, found)).toEqual(proved);
      }),
      runs(25),
    );
  });

  test('of two markets side by side is the proof of each', async () => {
    await fc.assert(
      fc.asyncProperty(small, small, async (one, other) => {
        const found = startFrom(one);
        const [first, second] = [await proveLargest(one, found), findStableMatching(other)];
        const shifted = other.pairs.map((pair) => ({
          ...pair,
          mentee: pair.mentee + one.menteeCount,
          mentor: pair.mentor + one.capacities.length,
        }));
        const both = {
          menteeCount: one.menteeCount + other.menteeCount,
          capacities: [...one.capacities, ...other.capacities],
          pairs: [...one.pairs, ...shifted],
        };
        const start = findStableMatching(both, { aim: 'choice' });
        const { matched, provedLargest } = await proveLargest(both, start);
        expect(matched).toBe(first.matched + (await proveLargest(other, second)).matched);
        expect(provedLargest).toBe(true);
      }),
      runs(15),
    );
  });
});
