import { describe, expect, test } from 'vitest';

import type { AcceptablePair } from '../../../src/core/matching/matching.js';
import { walkUphill } from '../../../src/core/matching/random-walk.js';
import { compareWorstOff, type Tally } from '../../../src/core/matching/tally.js';
import { marketOf, mentorsOf, seat } from './market-views.js';

const bySize = (a: Tally, b: Tally): number => b.matched - a.matched;

/** How often a walk from this matching asks whether it is good enough: before each try. */
function countTries(
  problem: Parameters<typeof marketOf>[0],
  mentorOf: (number | null)[],
  budget: { tries: number; patience: number },
): number {
  let tries = 0;
  const isEnough = (): boolean => {
    tries++;
    return false;
  };
  walkUphill(seat(marketOf(problem), mentorOf), bySize, budget, isEnough);
  return tries;
}

describe('a walk over stable matchings', () => {
  // Mentee 3 may go to and fro between the mentors 3 and 4 without gain or loss.
  const toAndFro: AcceptablePair[] = [
    { mentee: 3, mentor: 3, menteeLevel: 1, mentorLevel: 1 },
    { mentee: 3, mentor: 4, menteeLevel: 1, mentorLevel: 1 },
  ];
  // Mentor 0 prefers 2 to 0. Only if 1 makes room at mentor 1 all three have one.
  const makingRoom: AcceptablePair[] = [
    { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 2 },
    { mentee: 1, mentor: 1, menteeLevel: 1, mentorLevel: 1 },
    { mentee: 1, mentor: 2, menteeLevel: 1, mentorLevel: 1 },
    { mentee: 2, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
    { mentee: 2, mentor: 1, menteeLevel: 1, mentorLevel: 1 },
  ];
  const sides = { menteeCount: 4, capacities: [1, 1, 1, 1, 1] };

  test('ends when its patience does, where it can only go to and fro', () => {
    const problem = { ...sides, pairs: toAndFro };
    expect(countTries(problem, [null, null, null, 3], { tries: 1000, patience: 20 })).toBe(20);
  });

  test('ends when its tries are spent', () => {
    const problem = { ...sides, pairs: toAndFro };
    expect(countTries(problem, [null, null, null, 3], { tries: 7, patience: 20 })).toBe(7);
  });

  test('has new patience after a gain', () => {
    const problem = { ...sides, pairs: [...toAndFro, ...makingRoom] };
    const tries = countTries(problem, [null, 1, 0, 3], { tries: 1000, patience: 40 });
    expect(tries).toBeGreaterThan(40);
    expect(tries).toBeLessThan(1000);
  });

  test('does not begin where nobody has a list', () => {
    const problem = { menteeCount: 2, capacities: [1], pairs: [] };
    expect(countTries(problem, [null, null], { tries: 1000, patience: 20 })).toBe(0);
  });

  test('helps the next worst-off once nobody is as badly off as the first', () => {
    // In each group the second mentee holds a last choice; the first could as well be elsewhere and leave a better one.
    const worst = [4, 3, 3, 3, 3, 3];
    const pairs = worst.flatMap((level, group): AcceptablePair[] => [
      { mentee: 2 * group, mentor: 3 * group, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 2 * group, mentor: 3 * group + 1, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 2 * group + 1, mentor: 3 * group, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 2 * group + 1, mentor: 3 * group + 2, menteeLevel: level, mentorLevel: 1 },
    ]);
    const market = marketOf({ menteeCount: 12, capacities: Array(18).fill(1), pairs });
    const given = worst.flatMap((_, group) => [3 * group, 3 * group + 2]);
    const walked = walkUphill(
      seat(market, given),
      compareWorstOff,
      { tries: 4000, patience: 4000 },
      () => false,
    );
    expect(mentorsOf(walked)).toEqual(worst.flatMap((_, group) => [3 * group + 1, 3 * group]));
  });
});
