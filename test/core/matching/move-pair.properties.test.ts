import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { proposeByMentees } from '../../../src/core/matching/defer-acceptance.js';
import type { MatchingProblem } from '../../../src/core/matching/matching.js';
import { movePair } from '../../../src/core/matching/move-pair.js';
import { type Rearrangement, startRearranging, undoStep } from '../../../src/core/matching/rearrangement.js';
import { tallySeating } from '../../../src/core/matching/tally.js';
import { runs } from '../../runs.js';
import { arbitraryProblem } from './arbitrary-problem.js';
import { marketOf, mentorsOf, seat } from './market-views.js';
import { everyStableMatching, isWeaklyStable } from './oracle.js';

const RUNS = runs(300);

describe('moving a pair', () => {
  const stableStart = arbitraryProblem({ mentees: 12, mentors: 6, capacity: 3 }).chain((problem) =>
    fc.tuple(fc.constant(problem), fc.array(fc.nat(), { minLength: 1, maxLength: 40 })),
  );

  test('leads from stable to stable, and its tally follows', () => {
    fc.assert(
      fc.property(stableStart, ([problem, choices]) => {
        const rearrangement = startRearranging(proposeByMentees(marketOf(problem)));
        const { seating, tally } = rearrangement;
        fc.pre(seating.market.pairs.mentee.length > 0);
        for (const choice of choices) {
          movePair(rearrangement, choice % seating.market.pairs.mentee.length);
          expect(isWeaklyStable(problem, mentorsOf(seating))).toBe(true);
          expect(tally).toEqual(tallySeating(seating, tally.worstLevel));
        }
      }),
      RUNS,
    );
  });

  test('taken back leaves everything as it was', () => {
    fc.assert(
      fc.property(stableStart, ([problem, choices]) => {
        const rearrangement = startRearranging(proposeByMentees(marketOf(problem)));
        const { seating } = rearrangement;
        fc.pre(seating.market.pairs.mentee.length > 0);
        for (const choice of choices) {
          const before = mentorsOf(seating);
          const tally = { ...rearrangement.tally };
          if (movePair(rearrangement, choice % seating.market.pairs.mentee.length)) undoStep(rearrangement);
          expect(mentorsOf(seating)).toEqual(before);
          expect(rearrangement.tally).toEqual(tally);
        }
      }),
      RUNS,
    );
  });

  test('reaches from every stable matching no other than a stable one', () => {
    fc.assert(
      fc.property(arbitraryProblem({ mentees: 5 }), fc.nat(), (problem, choice) => {
        const market = marketOf(problem);
        const stable = everyStableMatching(problem);
        const start = stable[choice % stable.length] ?? [];
        for (const pair of market.pairs.mentee.keys()) {
          const rearrangement = startRearranging(seat(market, start));
          movePair(rearrangement, pair);
          expect(stable).toContainEqual(mentorsOf(rearrangement.seating));
        }
      }),
      RUNS,
    );
  });
});

describe('a move is refused, and nothing changes,', () => {
  // Mentee 0 likes mentor 1 less than mentor 0; mentor 2 likes mentee 0 less than mentee 1.
  const problem: MatchingProblem = {
    menteeCount: 2,
    capacities: [1, 1, 1],
    pairs: [
      { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
      { mentee: 0, mentor: 2, menteeLevel: 1, mentorLevel: 2 },
      { mentee: 0, mentor: 1, menteeLevel: 2, mentorLevel: 1 },
      { mentee: 1, mentor: 2, menteeLevel: 1, mentorLevel: 1 },
    ],
  };

  test.each([
    ['to the mentor held', 0],
    ['to one the mentee likes less', 1],
    ['to one who would rather have the mentee held', 2],
  ])('%s', (_, mentor) => {
    const market = marketOf(problem);
    const { pairs } = market;
    const rearrangement = startRearranging(seat(market, [0, 2]));
    const pair = pairs.mentee.findIndex((mentee, each) => mentee === 0 && pairs.mentor[each] === mentor);
    expect(movePair(rearrangement, pair)).toBe(false);
    expect(mentorsOf(rearrangement.seating)).toEqual([0, 2]);
  });
});

describe('a chain of displaced mentees', () => {
  /** Mentee k holds mentor k and would do as well for mentor k + 1, who likes k better; a newcomer ties with 0. */
  function chainOf(length: number): { rearrangement: Rearrangement; newcomer: number } {
    const holding = [...Array(length).keys()];
    const pairs = holding.flatMap((index) => [
      { mentee: index, mentor: index, menteeLevel: 1, mentorLevel: index === 0 ? 1 : 2 },
      { mentee: index, mentor: index + 1, menteeLevel: 2, mentorLevel: 1 },
    ]);
    const newcomer = { mentee: length, mentor: 0, menteeLevel: 1, mentorLevel: 1 };
    const capacities = Array(length + 1).fill(1);
    const market = marketOf({ menteeCount: length + 1, capacities, pairs: [...pairs, newcomer] });
    return {
      rearrangement: startRearranging(seat(market, [...holding, null])),
      newcomer: market.pairs.mentee.indexOf(length),
    };
  }

  test('is followed to the free seat at its end', () => {
    const { rearrangement, newcomer } = chainOf(5);
    expect(movePair(rearrangement, newcomer)).toBe(true);
    expect(mentorsOf(rearrangement.seating)).toEqual([1, 2, 3, 4, 5, 0]);
  });

  test('is given up when it is long, and nothing is changed', () => {
    const { rearrangement, newcomer } = chainOf(30);
    const before = mentorsOf(rearrangement.seating);
    const tally = { ...rearrangement.tally };
    expect(movePair(rearrangement, newcomer)).toBe(false);
    expect(mentorsOf(rearrangement.seating)).toEqual(before);
    expect(rearrangement.tally).toEqual(tally);
  });
});
