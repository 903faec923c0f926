import { describe, expect, test } from 'vitest';

import { bestOf, compareTallies, tallySeating } from '../../../src/core/matching/tally.js';
import { marketOf, seat } from './market-views.js';

describe('comparing matchings', () => {
  const better = {
    matched: 3,
    menteeLevels: 9,
    mentorLevels: 9,
    idleMentors: 1,
    worstLevel: 4,
    atWorst: 1,
    beyondWorst: 0,
  };

  test.each([
    ['size before all', { ...better, matched: 2, menteeLevels: 1, atWorst: 0 }],
    ['then the worst-off', { ...better, atWorst: 2, menteeLevels: 1 }],
    ['then the level beyond', { ...better, beyondWorst: 1, atWorst: 0 }],
    ['then the choices of mentees', { ...better, menteeLevels: 10, idleMentors: 0 }],
    ['then mentors with nobody', { ...better, idleMentors: 2, mentorLevels: 1 }],
  ])('counts %s', (_, worse) => {
    expect(compareTallies(better, worse, 'mentees')).toBeLessThan(0);
    expect(compareTallies(worse, better, 'mentees')).toBeGreaterThan(0);
  });

  test('counts the choices of the side favoured', () => {
    const forMentors = { ...better, menteeLevels: 11, mentorLevels: 8 };
    expect(compareTallies(better, forMentors, 'mentees')).toBeLessThan(0);
    expect(compareTallies(better, forMentors, 'mentors')).toBeGreaterThan(0);
    expect(compareTallies(better, forMentors, 'balanced')).toBeLessThan(0);
  });
});

describe('the tally of a matching', () => {
  const problem = {
    menteeCount: 4,
    capacities: [2, 1, 3],
    pairs: [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 4 },
      { mentee: 1, mentor: 0, menteeLevel: 2, mentorLevel: 5 },
      { mentee: 1, mentor: 1, menteeLevel: 3, mentorLevel: 4 },
      { mentee: 2, mentor: 1, menteeLevel: 3, mentorLevel: 6 },
      { mentee: 3, mentor: 2, menteeLevel: 1, mentorLevel: 1 },
    ],
  };

  test('counts people, the levels of both sides, mentors with nobody, and the worst-off', () => {
    const market = marketOf(problem);
    expect(tallySeating(seat(market, [0, 0, 1, null]))).toEqual({
      matched: 3,
      menteeLevels: 6,
      mentorLevels: 15,
      idleMentors: 1,
      worstLevel: 3,
      atWorst: 1,
      beyondWorst: 0,
    });
    expect(tallySeating(seat(market, [0, 0, 1, null]), 1)).toMatchObject({ atWorst: 1, beyondWorst: 2 });
  });

  test('of nobody has no worst level', () => {
    const tally = tallySeating(seat(marketOf(problem), [null, null, null, null]));
    expect(tally).toMatchObject({ matched: 0, idleMentors: 3, worstLevel: 0, atWorst: 0, beyondWorst: 0 });
  });
});

describe('the best of some matchings', () => {
  const problem = {
    menteeCount: 2,
    capacities: [1, 1, 1],
    pairs: [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 0, mentor: 1, menteeLevel: 2, mentorLevel: 1 },
      { mentee: 1, mentor: 1, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 1, mentor: 2, menteeLevel: 3, mentorLevel: 1 },
    ],
  };

  test('is judged by one worst level for all, and is the first of equals', () => {
    const market = marketOf(problem);
    const good = seat(market, [0, 1]);
    const far = seat(market, [0, 2]);
    const same = seat(market, [0, 1]);
    expect(bestOf([far, good, same], 'mentees')).toBe(good);
    expect(bestOf([good, far], 'mentees')).toBe(good);
  });
});
