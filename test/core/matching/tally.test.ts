import { describe, expect, test } from 'vitest';

import { compareTallies } from '../../../src/core/matching/tally.js';

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
