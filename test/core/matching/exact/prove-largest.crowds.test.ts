import { describe, expect, test } from 'vitest';

import {
  findBlockingPairs,
  findStableMatching,
  type MatchingProblem,
  proveLargest,
} from '../../../../src/core/matching/matching.js';
import { startDraws } from '../../../../src/core/matching/start-draws.js';

/** Sixty mentees who list six of thirty mentors each, four levels: deferred acceptance leaves it open. */
function drawProblem(): MatchingProblem {
  const draw = startDraws();
  const pairs = [...Array(60).keys()].flatMap((mentee) =>
    [...new Set(Array.from({ length: 6 }, () => draw(30)))].map((mentor) => ({
      mentee,
      mentor,
      menteeLevel: 1 + draw(4),
      mentorLevel: 1 + draw(4),
    })),
  );
  return { menteeCount: 60, capacities: Array.from({ length: 30 }, () => 1 + draw(3)), pairs };
}

describe('proving the largest matching', () => {
  test('closes the gap that deferred acceptance leaves in a larger market', async () => {
    const problem = drawProblem();
    const found = findStableMatching(problem, { aim: 'choice' });
    const proved = await proveLargest(problem, found);
    expect(found.provedLargest).toBe(false);
    expect(proved.provedLargest).toBe(true);
    expect(proved.matched).toBeGreaterThan(found.matched);
    expect(findBlockingPairs(problem, proved.mentorOf)).toEqual([]);
  });

  test('gives the same on every run', async () => {
    const problem = drawProblem();
    const found = findStableMatching(problem, { aim: 'choice' });
    const first = await proveLargest(problem, found);
    expect(await proveLargest(problem, found)).toEqual(first);
  });
});
