import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { boundOpenLists } from '../../../src/core/matching/bound-open-lists.js';
import { openLists } from '../../../src/core/matching/growing-lists.js';
import type { MatchingProblem } from '../../../src/core/matching/matching.js';
import { numberByLottery } from '../../../src/core/matching/people.js';
import { proposeFromLists } from '../../../src/core/matching/propose-from-lists.js';
import { runs } from '../../runs.js';
import { arbitraryProblem } from './arbitrary-problem.js';
import { supplyOf } from './list-supplies.js';
import { largestSize } from './oracle.js';

async function bound(problem: MatchingProblem, length: number): Promise<number> {
  const people = numberByLottery(problem.menteeCount, problem.capacities.length);
  const supply = supplyOf(problem, { length, whole: false });
  const lists = await openLists(Int32Array.from(problem.capacities), supply, people);
  return boundOpenLists(lists, await proposeFromLists(lists));
}

/** Mentees 0 and 1 list the same mentor alone, mentee 2 lists both. */
const crowded: MatchingProblem = {
  menteeCount: 3,
  capacities: [1, 2],
  pairs: [
    { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
    { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
    { mentee: 2, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
    { mentee: 2, mentor: 1, menteeLevel: 2, mentorLevel: 1 },
  ],
};

describe('the bound over lists that may go on', () => {
  test('is the largest matching where all lists are complete', async () => {
    expect(await bound(crowded, 2)).toBe(2);
  });

  test('gives whoever has a list that goes on a seat, wherever', async () => {
    const more = [{ mentee: 0, mentor: 1, menteeLevel: 2, mentorLevel: 1 }];
    expect(await bound({ ...crowded, pairs: [...crowded.pairs, ...more] }, 1)).toBe(3);
  });

  test('counts no more seats than there are', async () => {
    expect(await bound({ ...crowded, capacities: [1, 1] }, 1)).toBe(2);
  });

  test('is a seat for each of these besides the largest matching of the others', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryProblem({ mentees: 6 }),
        fc.integer({ min: 1, max: 4 }),
        async (problem, length) => {
          const listed = (mentee: number) => problem.pairs.filter((pair) => pair.mentee === mentee);
          const open = [...Array(problem.menteeCount).keys()].filter(
            (mentee) => listed(mentee).length > length,
          );
          const closed = problem.pairs.filter(({ mentee }) => !open.includes(mentee));
          // Where all are tied, the largest stable matching is the largest of all.
          const tied = closed.map((pair) => ({ ...pair, menteeLevel: 1, mentorLevel: 1 }));
          const seats = problem.capacities.reduce((sum, count) => sum + count, 0);
          const expected = Math.min(seats, open.length + largestSize({ ...problem, pairs: tied }));
          expect(await bound(problem, length)).toBe(expected);
        },
      ),
      runs(200),
    );
  });
});
