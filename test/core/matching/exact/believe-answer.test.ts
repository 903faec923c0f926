import { describe, expect, test } from 'vitest';

import { believeAnswer } from '../../../../src/core/matching/exact/believe-answer.js';
import { marketOf, mentorsOf, seat } from '../market-views.js';

describe('what the solver answers', () => {
  // Mentor 0 has one seat and likes 0 and 1 equally, 2 less; mentee 0 could also go to mentor 1.
  const market = marketOf({
    menteeCount: 3,
    capacities: [1, 1],
    pairs: [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 0, mentor: 1, menteeLevel: 2, mentorLevel: 1 },
      { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 2, mentor: 0, menteeLevel: 1, mentorLevel: 2 },
    ],
  });
  const known = { seating: seat(market, [0, null, null]), upperBound: 3 };
  const numberOf = (mentee: number, mentor: number): number =>
    [...market.pairs.mentee.keys()].find(
      (pair) => market.pairs.mentee[pair] === mentee && market.pairs.mentor[pair] === mentor,
    ) ?? Number.NaN;
  const larger = [numberOf(0, 1), numberOf(1, 0)];

  test('is taken where it is a larger stable matching within its own bound', () => {
    const { seating, upperBound } = believeAnswer(known, { chosen: larger, bound: 2 });
    expect(mentorsOf(seating)).toEqual([1, 0, null]);
    expect(upperBound).toBe(2);
  });

  test('keeps the matching at hand where it is no larger, and lowers the bound', () => {
    const answer = { chosen: [numberOf(1, 0)], bound: 2 };
    expect(believeAnswer(known, answer)).toEqual({ seating: known.seating, upperBound: 2 });
    expect(believeAnswer(known, { chosen: [], bound: 1 })).toEqual({ seating: known.seating, upperBound: 1 });
  });

  test('never raises the bound', () => {
    expect(believeAnswer(known, { chosen: [], bound: Number.POSITIVE_INFINITY }).upperBound).toBe(3);
  });

  test.each([
    ['has a bound below the matching at hand', { chosen: [], bound: 0 }],
    ['has a bound below its own matching', { chosen: larger, bound: 1 }],
    ['has no number for a bound', { chosen: larger, bound: Number.NaN }],
    ['is larger and not stable', { chosen: [numberOf(0, 1), numberOf(2, 0)], bound: 2 }],
    ['gives a mentee two mentors', { chosen: [numberOf(0, 0), numberOf(0, 1)], bound: 2 }],
    ['gives a mentor more mentees than seats', { chosen: [numberOf(0, 0), numberOf(1, 0)], bound: 2 }],
  ])('counts for nothing where it %s', (_, answer) => {
    expect(believeAnswer(known, answer)).toBe(known);
  });
});
