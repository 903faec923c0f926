import { describe, expect, test } from 'vitest';

import {
  findStableMatching,
  type MatchingFault,
  MatchingInputError,
  type MatchingProblem,
  proveLargest,
  type StableMatching,
} from '../../../../src/core/matching/matching.js';

// Mentor 0 likes both equally; only mentee 0 could also go to mentor 1. The lottery leaves mentee 1 without.
const tie: MatchingProblem = {
  menteeCount: 2,
  capacities: [1, 1],
  pairs: [
    { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
    { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
    { mentee: 0, mentor: 1, menteeLevel: 2, mentorLevel: 1 },
  ],
};
const solvePlainly = (): StableMatching => findStableMatching(tie, { aim: 'choice' });

describe('proving the largest matching', () => {
  test('finds the larger one that the lottery missed', async () => {
    const plain = solvePlainly();
    expect(plain.matched).toBe(1);
    expect(await proveLargest(tie, plain)).toEqual({
      mentorOf: [1, 0],
      matched: 2,
      upperBound: 2,
      provedLargest: true,
    });
  });

  test('loses no larger one of a small market, as the solver’s own presolve did', async () => {
    const pairs = [
      [2, 2, 1, 2],
      [5, 3, 1, 2],
      [4, 2, 1, 2],
      [3, 1, 2, 3],
      [1, 2, 1, 1],
      [0, 1, 1, 3],
      [4, 1, 3, 1],
      [3, 3, 2, 1],
      [3, 0, 1, 2],
      [6, 3, 1, 2],
      [6, 0, 1, 2],
      [0, 0, 1, 3],
      [0, 2, 2, 1],
      [4, 3, 2, 2],
      [5, 1, 2, 1],
    ].map(([mentee = 0, mentor = 0, menteeLevel = 0, mentorLevel = 0]) => ({
      mentee,
      mentor,
      menteeLevel,
      mentorLevel,
    }));
    const problem = { menteeCount: 7, capacities: [1, 2, 2, 2], pairs };
    const plain = findStableMatching(problem, { aim: 'choice' });
    expect(plain).toMatchObject({ matched: 6, upperBound: 7 });
    const proved = await proveLargest(problem, plain);
    expect(proved).toMatchObject({ matched: 7, upperBound: 7, provedLargest: true });
  });

  test('gives the given one back where none is larger, though another is as large, or better', async () => {
    const oneSeat = {
      menteeCount: 2,
      capacities: [1],
      pairs: [
        { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
        { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      ],
    };
    for (const mentorOf of [
      [0, null],
      [null, 0],
    ]) {
      const given = { mentorOf, matched: 1, upperBound: 2, provedLargest: false };
      expect(await proveLargest(oneSeat, given)).toEqual({ ...given, upperBound: 1, provedLargest: true });
    }
    // Exchanged, both would be at level 3, and nobody at 4; that is for the search to find, not for the proof.
    const exchange = {
      menteeCount: 2,
      capacities: [1, 1],
      pairs: [
        { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
        { mentee: 0, mentor: 1, menteeLevel: 3, mentorLevel: 1 },
        { mentee: 1, mentor: 0, menteeLevel: 3, mentorLevel: 1 },
        { mentee: 1, mentor: 1, menteeLevel: 4, mentorLevel: 1 },
      ],
    };
    const given = { mentorOf: [0, 1], matched: 2, upperBound: 2, provedLargest: true };
    expect(await proveLargest(exchange, given)).toEqual(given);
  });

  test('of nobody and nothing is empty', async () => {
    const nobody = { menteeCount: 0, capacities: [], pairs: [] };
    const empty = { mentorOf: [], matched: 0, upperBound: 0, provedLargest: true };
    expect(await proveLargest(nobody, findStableMatching(nobody))).toEqual(empty);
  });
});

describe('refuses', () => {
  async function faultOf(proof: Promise<StableMatching>): Promise<MatchingFault | null> {
    try {
      await proof;
      return null;
    } catch (error) {
      if (error instanceof MatchingInputError) return error.fault;
      throw error;
    }
  }
  const given = (mentorOf: readonly (number | null)[]): StableMatching => ({ ...solvePlainly(), mentorOf });

  test.each<[string, MatchingFault, () => Promise<StableMatching>]>([
    ['a matching that is not stable', 'matching-not-stable', () => proveLargest(tie, given([null, null]))],
    ['a matching of another length', 'matching-length', () => proveLargest(tie, given([0]))],
    ['a pair that is not acceptable', 'pair-not-acceptable', () => proveLargest(tie, given([0, 1]))],
    ['an overfull mentor', 'mentor-overfull', () => proveLargest(tie, given([0, 0]))],
    ['a limit below 0', 'option', () => proveLargest(tie, solvePlainly(), { nodeLimit: -1 })],
    ['a limit beyond the solver', 'option', () => proveLargest(tie, solvePlainly(), { nodeLimit: 2 ** 31 })],
    ['a limit that is not whole', 'option', () => proveLargest(tie, solvePlainly(), { nodeLimit: 0.5 })],
    ['an invalid problem', 'capacity', () => proveLargest({ ...tie, capacities: [1, -1] }, solvePlainly())],
    [
      'an invalid lottery',
      'lottery-length',
      () => proveLargest(tie, solvePlainly(), { lottery: { mentees: [0], mentors: [0, 1] } }),
    ],
  ])('%s', async (_, fault, prove) => {
    expect(await faultOf(prove())).toBe(fault);
  });

  test('in words that say what was wrong', async () => {
    const unstable = proveLargest(tie, given([null, null]));
    await expect(unstable).rejects.toThrow(
      'The matching is not stable: mentee 0 and mentor 0 would both gain together.',
    );
    await expect(proveLargest(tie, solvePlainly(), { nodeLimit: -1 })).rejects.toThrow(
      'nodeLimit is -1; it must be a whole number from 0 to 2147483647.',
    );
  });
});

describe('takes', () => {
  test.each([0, 2 ** 31 - 1])('%s for a limit', async (nodeLimit) => {
    const { matched, upperBound } = await proveLargest(tie, solvePlainly(), { nodeLimit });
    expect(matched).toBeGreaterThanOrEqual(1);
    expect(upperBound).toBe(2);
  });
});
