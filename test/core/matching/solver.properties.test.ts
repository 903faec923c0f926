import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compileMarket } from '../../../src/core/matching/compile-market.js';
import { proposeByMentees } from '../../../src/core/matching/defer-acceptance.js';
import { dropImpossiblePairs } from '../../../src/core/matching/drop-impossible-pairs.js';
import { findUpperBound } from '../../../src/core/matching/find-upper-bound.js';
import type { Market } from '../../../src/core/matching/market.js';
import type { MatchingProblem, MentorOf } from '../../../src/core/matching/matching.js';
import { movePair } from '../../../src/core/matching/move-pair.js';
import { proposeWithPromotion } from '../../../src/core/matching/propose-with-promotion.js';
import { startRearranging, undoStep } from '../../../src/core/matching/rearrangement.js';
import { emptySeating, NONE, type Seating, takeSeat } from '../../../src/core/matching/seating.js';
import { sortByKey } from '../../../src/core/matching/sort-by-key.js';
import { compareTallies, tallySeating } from '../../../src/core/matching/tally.js';
import { arbitraryProblem } from './arbitrary-problem.js';
import { countMatched, everyMatching, everyStableMatching, isWeaklyStable, largestSize } from './oracle.js';

const RUNS = { numRuns: 300 };

function marketOf(problem: MatchingProblem): Market {
  return compileMarket(problem, undefined).market;
}

/** Without a lottery the numbers of the market are the indices of the problem. */
function mentorsOf({ market, heldPair }: Seating): MentorOf {
  return [...heldPair].map((pair) => (pair === NONE ? null : (market.pairs.mentor[pair] ?? null)));
}

function problemOf(market: Market): MatchingProblem {
  const { mentee, mentor, menteeLevel, mentorLevel } = market.pairs;
  const pairs = [...mentee.keys()].map((pair) => ({
    mentee: mentee[pair] ?? 0,
    mentor: mentor[pair] ?? 0,
    menteeLevel: menteeLevel[pair] ?? 0,
    mentorLevel: mentorLevel[pair] ?? 0,
  }));
  return { menteeCount: market.menteeCount, capacities: [...market.seats], pairs };
}

function seat(market: Market, mentorOf: MentorOf): Seating {
  const seating = emptySeating(market);
  market.pairs.mentor.forEach((mentor, pair) => {
    if (mentorOf[market.pairs.mentee[pair] ?? 0] === mentor) takeSeat(seating, pair);
  });
  return seating;
}

describe('sorting by key', () => {
  test('is the stable sort, for keys of one digit and of two', () => {
    const keys = fc.array(fc.oneof(fc.nat(5), fc.nat(2 ** 31 - 1), fc.constant(65_536)), { maxLength: 50 });
    fc.assert(
      fc.property(keys, (given) => {
        const order = [...given.keys()].reverse();
        const expected = [...order].sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0));
        expect([...sortByKey(Int32Array.from(order), Int32Array.from(given))]).toEqual(expected);
      }),
      RUNS,
    );
  });
});

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
});

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
