import { describe, expect, test } from 'vitest';

import {
  findBlockingPairs,
  findStableMatching,
  type MatchingFault,
  MatchingInputError,
  type MatchingOptions,
  type MatchingProblem,
} from '../../../src/core/matching/matching.js';

const pair = { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 };
const sound: MatchingProblem = {
  menteeCount: 2,
  capacities: [1, 1],
  pairs: [pair, { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 2 }],
};

function faultOf(call: () => unknown): MatchingFault | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof MatchingInputError) return error.fault;
    throw error;
  }
}

const brokenProblems: [string, MatchingFault, MatchingProblem][] = [
  ['a number of mentees below 0', 'count', { ...sound, menteeCount: -1 }],
  ['a number of mentees that is not whole', 'count', { ...sound, menteeCount: 1.5 }],
  ['a capacity below 0', 'capacity', { ...sound, capacities: [1, -1] }],
  ['a capacity that is not whole', 'capacity', { ...sound, capacities: [0.5, 1] }],
  ['a capacity that is no number', 'capacity', { ...sound, capacities: [Number.NaN, 1] }],
  ['a capacity that is missing', 'capacity', { ...sound, capacities: withHole(1) }],
  ['an infinite capacity', 'capacity', { ...sound, capacities: [Number.POSITIVE_INFINITY, 1] }],
  ['a mentee out of range', 'index-out-of-range', { ...sound, pairs: [{ ...pair, mentee: 2 }] }],
  ['a mentee below 0', 'index-out-of-range', { ...sound, pairs: [{ ...pair, mentee: -1 }] }],
  ['a mentee between two', 'index-out-of-range', { ...sound, pairs: [{ ...pair, mentee: 0.5 }] }],
  ['a mentor out of range', 'index-out-of-range', { ...sound, pairs: [{ ...pair, mentor: 2 }] }],
  ['a mentor below 0', 'index-out-of-range', { ...sound, pairs: [{ ...pair, mentor: -1 }] }],
  ['a mentor between two', 'index-out-of-range', { ...sound, pairs: [{ ...pair, mentor: 0.5 }] }],
  ['a level of 0', 'level', { ...sound, pairs: [{ ...pair, menteeLevel: 0 }] }],
  ['a level that is not whole', 'level', { ...sound, pairs: [{ ...pair, mentorLevel: 1.5 }] }],
  [
    'a pair given twice',
    'pair-given-twice',
    { ...sound, pairs: [...sound.pairs, { ...pair, menteeLevel: 2 }] },
  ],
];

describe('an invalid problem', () => {
  test.each(brokenProblems)('with %s is refused by the solver and by the judge', (_, fault, problem) => {
    expect(faultOf(() => findStableMatching(problem))).toBe(fault);
    expect(faultOf(() => findBlockingPairs(problem, [null, null]))).toBe(fault);
  });

  test('with a level too large for its tables is refused by the solver', () => {
    const problem = { ...sound, pairs: [{ ...pair, mentorLevel: 2 ** 31 }] };
    expect(faultOf(() => findStableMatching(problem))).toBe('level');
  });

  test('names the place and what was expected', () => {
    const problem = { ...sound, pairs: [pair, { ...pair, mentor: 7 }] };
    expect(() => findStableMatching(problem)).toThrow('pairs[1].mentor is 7; there are 2 mentors.');
    expect(() => findStableMatching({ ...sound, pairs: [pair, pair] })).toThrow('pairs[0] and pairs[1]');
  });
});

describe('invalid options', () => {
  const mentors = [0, 1];
  const broken: [string, MatchingFault, MatchingOptions][] = [
    ['a lottery of another length', 'lottery-length', { lottery: { mentees: [1], mentors } }],
    ['a rank given twice', 'lottery-rank', { lottery: { mentees: [4, 4], mentors } }],
    ['a rank that is missing', 'lottery-rank', { lottery: { mentees: withHole(0), mentors } }],
    ['a rank that is not whole', 'lottery-rank', { lottery: { mentees: [0, 1], mentors: [0, 0.5] } }],
    ['an unknown aim', 'option', JSON.parse('{"aim":"largest"}')],
    ['an unknown favour', 'option', JSON.parse('{"favour":"nobody"}')],
  ];

  test.each(broken)('with %s are refused', (_, fault, options) => {
    expect(faultOf(() => findStableMatching(sound, options))).toBe(fault);
  });
});

describe('something that is no matching of the problem', () => {
  const broken: [string, MatchingFault, (number | null)[]][] = [
    ['of another length', 'matching-length', [0]],
    ['with a pair that is not acceptable', 'pair-not-acceptable', [0, 1]],
    ['with a mentor that does not exist', 'pair-not-acceptable', [0, 9]],
    ['with more mentees than seats', 'mentor-overfull', [0, 0]],
  ];

  test.each(broken)('%s is refused by the judge', (_, fault, mentorOf) => {
    expect(faultOf(() => findBlockingPairs(sound, mentorOf))).toBe(fault);
  });
});

describe('what is refused is told in words', () => {
  const told = (action: () => unknown): string => {
    try {
      action();
    } catch (error) {
      return String(error);
    }
    return 'nothing was refused';
  };
  const unknown = (options: string): MatchingOptions => JSON.parse(options);

  test('by the solver', () => {
    const options: readonly MatchingOptions[] = [
      { lottery: { mentees: [1], mentors: [0, 1] } },
      { lottery: { mentees: [4, 4], mentors: [0, 1] } },
      { lottery: { mentees: [0, 1], mentors: [0, 0.5] } },
      { lottery: { mentees: [0, 1], mentors: [0] } },
      unknown('{"aim":"largest"}'),
      unknown('{"favour":"nobody"}'),
    ];
    expect([
      ...brokenProblems.map(([, , problem]) => told(() => findStableMatching(problem))),
      ...options.map((each) => told(() => findStableMatching(sound, each))),
    ]).toEqual([
      'MatchingInputError: menteeCount is -1; it must be a whole number from 0.',
      'MatchingInputError: menteeCount is 1.5; it must be a whole number from 0.',
      'MatchingInputError: capacities[1] is -1; it must be a whole number from 0.',
      'MatchingInputError: capacities[0] is 0.5; it must be a whole number from 0.',
      'MatchingInputError: capacities[0] is NaN; it must be a whole number from 0.',
      'MatchingInputError: capacities[1] is undefined; it must be a whole number from 0.',
      'MatchingInputError: capacities[0] is Infinity; it must be a whole number from 0.',
      'MatchingInputError: pairs[0].mentee is 2; there are 2 mentees.',
      'MatchingInputError: pairs[0].mentee is -1; there are 2 mentees.',
      'MatchingInputError: pairs[0].mentee is 0.5; there are 2 mentees.',
      'MatchingInputError: pairs[0].mentor is 2; there are 2 mentors.',
      'MatchingInputError: pairs[0].mentor is -1; there are 2 mentors.',
      'MatchingInputError: pairs[0].mentor is 0.5; there are 2 mentors.',
      'MatchingInputError: pairs[0].menteeLevel is 0; it must be a whole number from 1 to 2147483646.',
      'MatchingInputError: pairs[0].mentorLevel is 1.5; it must be a whole number from 1 to 2147483646.',
      'MatchingInputError: pairs[0] and pairs[2] are of the same mentee and mentor.',
      'MatchingInputError: lottery.mentees holds 1 ranks for 2 people.',
      'MatchingInputError: lottery.mentees[1], 4, is given twice.',
      'MatchingInputError: lottery.mentors[1], 0.5, is no whole number.',
      'MatchingInputError: lottery.mentors holds 1 ranks for 2 people.',
      "MatchingInputError: aim is largest; it must be 'most' or 'choice'.",
      "MatchingInputError: favour is nobody; it must be 'mentees', 'mentors' or 'balanced'.",
    ]);
  });

  test('by the judge', () => {
    const matchings = [[0], [0, 1], [0, 9], [0, 0]];
    expect([
      ...brokenProblems.map(([, , problem]) => told(() => findBlockingPairs(problem, [null, null]))),
      ...matchings.map((mentorOf) => told(() => findBlockingPairs(sound, mentorOf))),
    ]).toEqual([
      'MatchingInputError: -1 is no number of mentees.',
      'MatchingInputError: 1.5 is no number of mentees.',
      'MatchingInputError: Mentor 1 cannot have -1 seats.',
      'MatchingInputError: Mentor 0 cannot have 0.5 seats.',
      'MatchingInputError: Mentor 0 cannot have NaN seats.',
      'MatchingInputError: Mentor 1 cannot have undefined seats.',
      'MatchingInputError: Mentor 0 cannot have Infinity seats.',
      'MatchingInputError: Pair 0 names somebody who is not there.',
      'MatchingInputError: Pair 0 names somebody who is not there.',
      'MatchingInputError: Pair 0 names somebody who is not there.',
      'MatchingInputError: Pair 0 names somebody who is not there.',
      'MatchingInputError: Pair 0 names somebody who is not there.',
      'MatchingInputError: Pair 0 names somebody who is not there.',
      'MatchingInputError: Pair 0 has a level that is no whole number from 1.',
      'MatchingInputError: Pair 0 has a level that is no whole number from 1.',
      'MatchingInputError: Pair 2 was given before.',
      'MatchingInputError: The matching has 1 entries for 2 mentees.',
      'MatchingInputError: mentorOf[1] is 1; they are no acceptable pair.',
      'MatchingInputError: mentorOf[1] is 9; they are no acceptable pair.',
      'MatchingInputError: Mentor 0 has 2 mentees and 1 seats.',
    ]);
  });
});

describe('blocking pairs', () => {
  test('are listed by mentee, then mentor', () => {
    const problem: MatchingProblem = {
      menteeCount: 2,
      capacities: [1, 1],
      pairs: [
        { mentee: 1, mentor: 1, menteeLevel: 1, mentorLevel: 1 },
        { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
        { mentee: 0, mentor: 1, menteeLevel: 1, mentorLevel: 1 },
      ],
    };
    expect(findBlockingPairs(problem, [null, null])).toEqual([
      { mentee: 0, mentor: 1 },
      { mentee: 1, mentor: 0 },
      { mentee: 1, mentor: 1 },
    ]);
  });

  test('need a strict gain on both sides', () => {
    expect(findBlockingPairs(sound, [0, null])).toEqual([]);
    expect(findBlockingPairs(sound, [null, 0])).toEqual([{ mentee: 0, mentor: 0 }]);
    const tied = { ...sound, pairs: sound.pairs.map((each) => ({ ...each, mentorLevel: 1 })) };
    expect(findBlockingPairs(tied, [null, 0])).toEqual([]);
  });
});

/** An array of two with nothing in the second place. */
function withHole(first: number): number[] {
  const holed = new Array<number>(2);
  holed[0] = first;
  return holed;
}
