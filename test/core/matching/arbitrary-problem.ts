import fc from 'fast-check';

import type { AcceptablePair, Lottery, MatchingProblem } from '../../../src/core/matching/matching.js';

interface Size {
  readonly mentees: number;
  readonly mentors: number;
  readonly capacity: number;
  readonly levels: number;
}

const SMALL: Size = { mentees: 6, mentors: 3, capacity: 2, levels: 3 };

/** Problems with ties and gaps in the lists, in no order; small enough to try every matching. */
export function arbitraryProblem(size: Partial<Size> = {}): fc.Arbitrary<MatchingProblem> {
  const { mentees, mentors, capacity, levels } = { ...SMALL, ...size };
  return fc
    .tuple(
      fc.integer({ min: 0, max: mentees }),
      fc.array(fc.integer({ min: 0, max: capacity }), { maxLength: mentors }),
    )
    .chain(([menteeCount, capacities]) => {
      const level = fc.integer({ min: 1, max: levels });
      const cell = fc.option(fc.tuple(level, level), { freq: 3 });
      const cells = menteeCount * capacities.length;
      return fc.array(cell, { minLength: cells, maxLength: cells }).chain((matrix) => {
        const pairs = matrix.flatMap((given, index): AcceptablePair[] => {
          if (given === null) return [];
          const [menteeLevel, mentorLevel] = given;
          const mentor = index % capacities.length;
          return [{ mentee: Math.floor(index / capacities.length), mentor, menteeLevel, mentorLevel }];
        });
        return shuffled(pairs).map((mixed) => ({ menteeCount, capacities, pairs: mixed }));
      });
    });
}

/** The same without ties: every list a strict order, levels with gaps. */
export function arbitraryStrictProblem(size: Partial<Size> = {}): fc.Arbitrary<MatchingProblem> {
  return arbitraryProblem(size).chain((problem) => {
    const count = problem.pairs.length;
    const ranks = shuffled(Array.from({ length: count }, (_, rank) => rank + 1));
    return fc.tuple(ranks, ranks).map(([menteeRanks, mentorRanks]) => ({
      ...problem,
      pairs: problem.pairs.map((pair, index) => ({
        ...pair,
        menteeLevel: menteeRanks[index] ?? 1,
        mentorLevel: mentorRanks[index] ?? 1,
      })),
    }));
  });
}

/** A lottery for a problem's people: any distinct whole numbers. */
export function arbitraryLottery(problem: MatchingProblem): fc.Arbitrary<Lottery> {
  const ranks = (count: number): fc.Arbitrary<number[]> =>
    fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: count, maxLength: count });
  return fc.record({ mentees: ranks(problem.menteeCount), mentors: ranks(problem.capacities.length) });
}

export function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
