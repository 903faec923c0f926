import fc from 'fast-check';

import type { AcceptablePair, Lottery, MatchingProblem } from '../../../src/core/matching/matching.js';

interface Size {
  readonly mentees: number;
  readonly mentors: number;
  readonly capacity: number;
  readonly levels: number;
}

const SMALL: Size = { mentees: 6, mentors: 4, capacity: 2, levels: 3 };

/** Problems with ties and gaps in the lists, in no order; small enough to try every matching. */
export function arbitraryProblem(size: Partial<Size> = {}): fc.Arbitrary<MatchingProblem> {
  const { mentees, mentors, capacity, levels } = { ...SMALL, ...size };
  const level = fc.integer({ min: 1, max: levels });
  // Mentors without seats are rare: with many of them little is left to decide.
  const seats = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: capacity }) }, fc.constant(0));
  return fc
    .tuple(mostlyLarge(mentees), mostlyLarge(mentors), fc.integer({ min: 1, max: 4 }))
    .chain(([menteeCount, mentorCount, density]) => {
      const cell = fc.oneof(
        { weight: density, arbitrary: fc.tuple(level, level) },
        { weight: 2, arbitrary: fc.constant(null) },
      );
      return fc.tuple(
        fc.constant(menteeCount),
        fc.array(seats, exactly(mentorCount)),
        fc.array(cell, exactly(menteeCount * mentorCount)),
      );
    })
    .chain(([menteeCount, capacities, matrix]) => {
      const pairs = matrix.flatMap((given, index): AcceptablePair[] => {
        if (given === null) return [];
        const [menteeLevel, mentorLevel] = given;
        const mentee = Math.floor(index / capacities.length);
        return [{ mentee, mentor: index % capacities.length, menteeLevel, mentorLevel }];
      });
      return shuffled(pairs).map((mixed) => ({ menteeCount, capacities, pairs: mixed }));
    });
}

function mostlyLarge(max: number): fc.Arbitrary<number> {
  const large = fc.integer({ min: Math.ceil(max / 2), max });
  return fc.oneof({ weight: 5, arbitrary: large }, fc.integer({ min: 0, max }));
}

function exactly(count: number): fc.ArrayConstraints {
  return { minLength: count, maxLength: count, size: 'max' };
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
    fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), {
      minLength: count,
      maxLength: count,
      size: 'max',
    });
  return fc.record({ mentees: ranks(problem.menteeCount), mentors: ranks(problem.capacities.length) });
}

export function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
