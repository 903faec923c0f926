import { describe, expect, test } from 'vitest';

import { type BoundedSeating, believeAnswer } from '../../../../src/core/matching/exact/believe-answer.js';
import type { MatchingProblem } from '../../../../src/core/matching/matching.js';
import { marketOf, mentorsOf, seat } from '../market-views.js';

describe('what the solver answers', () => {
  // Mentor 0 has one seat and likes 0 and 1 equally, 2 less; mentee 0 could also go to mentor 1.
  const problem: MatchingProblem = {
    menteeCount: 3,
    capacities: [1, 1],
    pairs: [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 0, mentor: 1, menteeLevel: 2, mentorLevel: 1 },
      { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 2, mentor: 0, menteeLevel: 1, mentorLevel: 2 },
    ],
  };
  // The market numbers the pairs as they stand above.
  const larger = [1, 2];

  function knownSeating(): BoundedSeating {
    return { seating: seat(marketOf(problem), [0, null, null]), upperBound: 3 };
  }

  test('is taken where it is a larger stable matching within its own bound', () => {
    const { seating, upperBound } = believeAnswer(knownSeating(), { chosen: larger, bound: 2 });
    expect(mentorsOf(seating)).toEqual([1, 0, null]);
    expect(upperBound).toBe(2);
  });

  test('keeps the matching at hand where it is no larger, and lowers the bound', () => {
    const known = knownSeating();
    const answer = { chosen: [2], bound: 2 };
    expect(believeAnswer(known, answer)).toEqual({ seating: known.seating, upperBound: 2 });
    expect(believeAnswer(known, { chosen: [], bound: 1 })).toEqual({ seating: known.seating, upperBound: 1 });
  });

  test('never raises the bound', () => {
    expect(believeAnswer(knownSeating(), { chosen: [], bound: Number.POSITIVE_INFINITY }).upperBound).toBe(3);
  });

  test.each([
    ['has a bound below the matching at hand', { chosen: [], bound: 0 }],
    ['has a bound below its own matching', { chosen: larger, bound: 1 }],
    ['has no number for a bound', { chosen: larger, bound: Number.NaN }],
    ['is larger and not stable', { chosen: [1, 3], bound: 2 }],
    ['gives a mentee two mentors', { chosen: [0, 1], bound: 2 }],
    ['gives a mentee two mentors, the better one last', { chosen: [1, 0], bound: 2 }],
    ['gives a mentor more mentees than seats', { chosen: [0, 2], bound: 2 }],
  ])('counts for nothing where it %s', (_, answer) => {
    const known = knownSeating();
    expect(believeAnswer(known, answer)).toBe(known);
  });
});
