import { describe, expect, test } from 'vitest';

import {
  type AcceptablePair,
  findBlockingPairs,
  findStableMatching,
  type MatchingOptions,
  type MatchingProblem,
} from '../../../src/core/matching/matching.js';

const aims: MatchingOptions[] = [
  { aim: 'choice' },
  { aim: 'choice', favour: 'mentors' },
  {},
  { favour: 'mentors' },
  { favour: 'balanced' },
];

/** Everyone acceptable to everyone, at the levels of two tables. */
function fullProblem(
  capacities: readonly number[],
  menteeLevels: readonly (readonly number[])[],
  mentorLevels: readonly (readonly number[])[],
): MatchingProblem {
  const pairs = menteeLevels.flatMap((levels, mentee) =>
    levels.map((menteeLevel, mentor): AcceptablePair => {
      return { mentee, mentor, menteeLevel, mentorLevel: mentorLevels[mentor]?.[mentee] ?? 1 };
    }),
  );
  return { menteeCount: menteeLevels.length, capacities, pairs };
}

describe('the examples of the literature', () => {
  // Three men and three women whose first choices all differ, and who all are their own first choice's last.
  const galeShapley = fullProblem(
    [1, 1, 1],
    [
      [1, 2, 3],
      [3, 1, 2],
      [2, 3, 1],
    ],
    [
      [3, 1, 2],
      [2, 3, 1],
      [1, 2, 3],
    ],
  );

  test('each proposing side gets its first choices in the example of Gale and Shapley', () => {
    expect(findStableMatching(galeShapley, { aim: 'choice' }).mentorOf).toEqual([0, 1, 2]);
    expect(findStableMatching(galeShapley, { aim: 'choice', favour: 'mentors' }).mentorOf).toEqual([2, 0, 1]);
  });

  test('the favoured side gets its first choices under the default aim too', () => {
    expect(findStableMatching(galeShapley).mentorOf).toEqual([0, 1, 2]);
    expect(findStableMatching(galeShapley, { aim: 'choice', favour: 'balanced' }).mentorOf).toEqual([
      0, 1, 2,
    ]);
  });
});

describe('one tie that decides whether one or two find a mentor', () => {
  // Mentor 0 likes both equally; only mentee 0 could also go to mentor 1.
  const problem: MatchingProblem = {
    menteeCount: 2,
    capacities: [1, 1],
    pairs: [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 0, mentor: 1, menteeLevel: 2, mentorLevel: 1 },
    ],
  };

  test('the lottery decides under "choice"', () => {
    expect(findStableMatching(problem, { aim: 'choice' })).toEqual({
      mentorOf: [0, null],
      matched: 1,
      upperBound: 2,
      provedLargest: false,
    });
    const lottery = { mentees: [7, 3], mentors: [0, 1] };
    expect(findStableMatching(problem, { aim: 'choice', lottery }).mentorOf).toEqual([1, 0]);
  });

  test('both find one under "most", which is proved to be the largest', () => {
    expect(findStableMatching(problem)).toEqual({
      mentorOf: [1, 0],
      matched: 2,
      upperBound: 2,
      provedLargest: true,
    });
  });
});

describe('at equal size', () => {
  test('the worst-off mentee comes before the sum of choices', () => {
    // [0, 1] gives levels 1 and 4, [1, 0] gives 3 and 3: a larger sum, and nobody at 4.
    const problem = fullProblem(
      [1, 1],
      [
        [1, 3],
        [3, 4],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    );
    expect(findStableMatching(problem).mentorOf).toEqual([1, 0]);
  });

  test('a mentor with nobody gets a mentee who likes both as well', () => {
    const problem = fullProblem(
      [2, 2],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    );
    expect(new Set(findStableMatching(problem).mentorOf).size).toBe(2);
  });

  test('the mentors decide where mentees are indifferent, if they are favoured', () => {
    const levels = [
      [1, 1],
      [1, 1],
    ];
    const mentorLevels = [
      [2, 1],
      [1, 2],
    ];
    expect(
      findStableMatching(fullProblem([1, 1], levels, mentorLevels), { favour: 'mentors' }).mentorOf,
    ).toEqual([1, 0]);
  });
});

describe.each(aims)('with %o', (options) => {
  test('nobody and nothing give an empty matching', () => {
    const empty = { mentorOf: [], matched: 0, upperBound: 0, provedLargest: true };
    expect(findStableMatching({ menteeCount: 0, capacities: [], pairs: [] }, options)).toEqual(empty);
    expect(findStableMatching({ menteeCount: 0, capacities: [2, 1], pairs: [] }, options)).toEqual(empty);
  });

  test('no mentors, or no acceptable pair, leave everybody without', () => {
    const nobody = { mentorOf: [null, null], matched: 0, upperBound: 0, provedLargest: true };
    expect(findStableMatching({ menteeCount: 2, capacities: [], pairs: [] }, options)).toEqual(nobody);
    expect(findStableMatching({ menteeCount: 2, capacities: [1, 1], pairs: [] }, options)).toEqual(nobody);
  });

  test('a mentor without seats takes nobody and blocks nothing', () => {
    const problem = fullProblem([0, 1], [[1, 2]], [[1], [1]]);
    const { mentorOf } = findStableMatching(problem, options);
    expect(mentorOf).toEqual([1]);
    expect(findBlockingPairs(problem, mentorOf)).toEqual([]);
  });

  test('one mentor with more seats than the table has numbers takes everybody', () => {
    const problem = fullProblem([Number.MAX_SAFE_INTEGER], Array(300).fill([1]), [Array(300).fill(1)]);
    expect(findStableMatching(problem, options).matched).toBe(300);
  });

  test('where all is tied every seat is filled', () => {
    const levels = Array(60).fill(Array(20).fill(1));
    const problem = fullProblem(Array(20).fill(2), levels, Array(20).fill(Array(60).fill(1)));
    const { mentorOf, matched, provedLargest } = findStableMatching(problem, options);
    expect(matched).toBe(40);
    expect(provedLargest).toBe(true);
    expect(findBlockingPairs(problem, mentorOf)).toEqual([]);
  });

  test('levels as large as the table allows are told apart', () => {
    const high = 2 ** 31 - 2;
    const problem = fullProblem([1, 1], [[high, high - 1]], [[high], [high]]);
    expect(findStableMatching(problem, options).mentorOf).toEqual([1]);
  });
});
