import { describe, expect, test } from 'vitest';

import { proposeByMentees } from '../../../src/core/matching/defer-acceptance.js';
import { dropImpossiblePairs } from '../../../src/core/matching/drop-impossible-pairs.js';
import { findUpperBound } from '../../../src/core/matching/find-upper-bound.js';
import type { MatchingProblem } from '../../../src/core/matching/matching.js';
import { searchLarger } from '../../../src/core/matching/search-larger.js';
import { type Draw, startDraws } from '../../../src/core/matching/start-draws.js';
import { marketOf, mentorsOf, seat } from './market-views.js';
import { countMatched } from './oracle.js';

describe('searching for a larger matching', () => {
  // Mentor 0 prefers 2 to 0. Only if 1 makes room at mentor 1 and goes to 2, who is as good, all three have one.
  const makingRoom: MatchingProblem = {
    menteeCount: 3,
    capacities: [1, 1, 1],
    pairs: [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 2 },
      { mentee: 1, mentor: 1, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 1, mentor: 2, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 2, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 2, mentor: 1, menteeLevel: 1, mentorLevel: 1 },
    ],
  };

  test('finds the way by which somebody makes room at no cost', () => {
    const start = seat(marketOf(makingRoom), [null, 1, 0]);
    expect(mentorsOf(searchLarger(start, 3))).toEqual([0, 2, 1]);
  });

  test('leaves the given matching where the bound is reached', () => {
    const start = seat(marketOf(makingRoom), [null, 1, 0]);
    expect(searchLarger(start, 2)).toBe(start);
  });

  test('closes most of the gap between deferred acceptance and the bound', () => {
    const draw = startDraws();
    const gap = { plain: 0, found: 0 };
    for (let round = 0; round < 20; round++) {
      const plain = proposeByMentees(dropImpossiblePairs(marketOf(drawSparseProblem(draw))));
      const upperBound = findUpperBound(plain);
      gap.plain += upperBound - countMatched(mentorsOf(plain));
      gap.found += upperBound - countMatched(mentorsOf(searchLarger(plain, upperBound)));
    }
    expect(gap.plain).toBeGreaterThan(40);
    expect(gap.found).toBeLessThan(gap.plain / 4);
  });

  /** Sixty mentees who list five of forty mentors each, three levels. */
  function drawSparseProblem(draw: Draw): MatchingProblem {
    const pairs = [...Array(60).keys()].flatMap((mentee) => {
      const list = new Set(Array.from({ length: 5 }, () => draw(40)));
      return [...list].map((mentor) => ({
        mentee,
        mentor,
        menteeLevel: 1 + draw(3),
        mentorLevel: 1 + draw(3),
      }));
    });
    return { menteeCount: 60, capacities: Array.from({ length: 40 }, () => 1 + draw(2)), pairs };
  }
});
