import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { proposeWithPromotion } from '../../../src/core/matching/propose-with-promotion.js';
import { runs } from '../../runs.js';
import { arbitraryProblem } from './arbitrary-problem.js';
import { marketOf, mentorsOf } from './market-views.js';
import { countMatched, isWeaklyStable, largestSize } from './oracle.js';

const RUNS = runs(300);

describe('deferred acceptance with promotion', () => {
  test('is weakly stable in crowded markets', () => {
    fc.assert(
      fc.property(arbitraryProblem({ mentees: 40, mentors: 15, capacity: 4, levels: 3 }), (problem) => {
        expect(isWeaklyStable(problem, mentorsOf(proposeWithPromotion(marketOf(problem))))).toBe(true);
      }),
      RUNS,
    );
  });

  test('places at least two thirds of the largest stable matching', () => {
    fc.assert(
      fc.property(arbitraryProblem({ mentees: 7 }), (problem) => {
        const matched = countMatched(mentorsOf(proposeWithPromotion(marketOf(problem))));
        expect(3 * matched).toBeGreaterThanOrEqual(2 * largestSize(problem));
      }),
      RUNS,
    );
  });

  test('lets somebody give way who has room at an equally good mentor', () => {
    const pairs = [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 0, mentor: 1, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 2 },
    ];
    const seating = proposeWithPromotion(marketOf({ menteeCount: 2, capacities: [1, 1], pairs }));
    expect(mentorsOf(seating)).toEqual([1, 0]);
  });

  test('gives precedence among equals to who was refused by all', () => {
    const pairs = [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 0, mentor: 1, menteeLevel: 2, mentorLevel: 1 },
      { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
    ];
    const seating = proposeWithPromotion(marketOf({ menteeCount: 2, capacities: [1, 1], pairs }));
    expect(mentorsOf(seating)).toEqual([1, 0]);
  });
});
