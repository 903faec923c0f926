import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { proposeByMentees } from '../../../src/core/matching/defer-acceptance.js';
import { dropImpossiblePairs } from '../../../src/core/matching/drop-impossible-pairs.js';
import { findUpperBound } from '../../../src/core/matching/find-upper-bound.js';
import { emptySeating } from '../../../src/core/matching/seating.js';
import { runs } from '../../runs.js';
import { arbitraryProblem } from './arbitrary-problem.js';
import { marketOf, problemOf } from './market-views.js';
import { countMatched, everyMatching, everyStableMatching } from './oracle.js';

const RUNS = runs(300);

describe('dropping impossible pairs', () => {
  test('leaves exactly the stable matchings there were', () => {
    fc.assert(
      fc.property(arbitraryProblem(), (problem) => {
        const reduced = problemOf(dropImpossiblePairs(marketOf(problem)));
        expect(everyStableMatching(reduced)).toEqual(everyStableMatching(problem));
      }),
      RUNS,
    );
  });

  test('leaves a mentee nobody below a mentor who has a seat for everyone at that level', () => {
    const pairs = [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 0, mentor: 1, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 0, mentor: 2, menteeLevel: 2, mentorLevel: 1 },
      { mentee: 1, mentor: 0, menteeLevel: 2, mentorLevel: 2 },
      { mentee: 1, mentor: 2, menteeLevel: 1, mentorLevel: 2 },
    ];
    const market = dropImpossiblePairs(marketOf({ menteeCount: 2, capacities: [1, 1, 1], pairs }));
    expect([...market.pairs.mentee]).toEqual([0, 0, 1]);
    expect([...market.pairs.mentor]).toEqual([0, 1, 2]);
  });

  test('leaves a mentor nobody below mentees enough who want no other', () => {
    const pairs = [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 2, mentor: 0, menteeLevel: 1, mentorLevel: 2 },
    ];
    const market = dropImpossiblePairs(marketOf({ menteeCount: 3, capacities: [1], pairs }));
    expect([...market.pairs.mentee]).toEqual([0, 1]);
  });
});

describe('the bound by augmenting paths', () => {
  test('is the size of the largest matching of all, stable or not, from any start', () => {
    fc.assert(
      fc.property(arbitraryProblem(), (problem) => {
        const market = marketOf(problem);
        const largest = Math.max(...everyMatching(problem).map(countMatched));
        expect(findUpperBound(emptySeating(market))).toBe(largest);
        expect(findUpperBound(proposeByMentees(market))).toBe(largest);
      }),
      RUNS,
    );
  });
});
