import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  findBlockingPairs,
  findStableMatching,
  type MatchingProblem,
  type MentorOf,
} from '../../../src/core/matching/matching.js';
import { runs } from '../../runs.js';
import { arbitraryLottery, arbitraryProblem, arbitraryStrictProblem, shuffled } from './arbitrary-problem.js';
import {
  countMatched,
  deferAcceptanceByTable,
  everyStableMatching,
  isWeaklyStable,
  menteeLevelIn,
  mentorLevelsIn,
} from './oracle.js';

const RUNS = runs(300);
const forMentees = { aim: 'choice', favour: 'mentees' } as const;
const forMentors = { aim: 'choice', favour: 'mentors' } as const;
const withLottery = arbitraryProblem().chain((problem) =>
  fc.tuple(fc.constant(problem), arbitraryLottery(problem)),
);

function withoutMentor(mentorOf: MentorOf): number[] {
  return [...mentorOf.keys()].filter((mentee) => mentorOf[mentee] === null);
}

function withoutMentee(problem: MatchingProblem, left: number): MatchingProblem {
  return { ...problem, pairs: problem.pairs.filter(({ mentee }) => mentee !== left) };
}

describe('deferred acceptance', () => {
  test('is weakly stable whichever side proposes, and counts what it matched', () => {
    fc.assert(
      fc.property(withLottery, fc.constantFrom(forMentees, forMentors), ([problem, lottery], options) => {
        const { mentorOf, matched } = findStableMatching(problem, { ...options, lottery });
        expect(isWeaklyStable(problem, mentorOf)).toBe(true);
        expect(findBlockingPairs(problem, mentorOf)).toEqual([]);
        expect(countMatched(mentorOf)).toBe(matched);
      }),
      RUNS,
    );
  });

  test('equals the textbook on whole tables when mentees propose', () => {
    const crowd = arbitraryProblem({ mentees: 20, mentors: 10, capacity: 3, levels: 4 });
    const drawn = crowd.chain((problem) => fc.tuple(fc.constant(problem), arbitraryLottery(problem)));
    fc.assert(
      fc.property(drawn, ([problem, lottery]) => {
        const { mentorOf } = findStableMatching(problem, { ...forMentees, lottery });
        expect(mentorOf).toEqual(deferAcceptanceByTable(problem, lottery));
      }),
      RUNS,
    );
  });

  test('gives each mentee the best mentor of any stable matching when preferences are strict', () => {
    fc.assert(
      fc.property(arbitraryStrictProblem(), (problem) => {
        const { mentorOf } = findStableMatching(problem, forMentees);
        for (const other of everyStableMatching(problem)) {
          for (const mentee of mentorOf.keys()) {
            const level = menteeLevelIn(problem, mentorOf, mentee);
            expect(level).toBeLessThanOrEqual(menteeLevelIn(problem, other, mentee));
          }
        }
      }),
      RUNS,
    );
  });

  test('gives each mentor the best mentees of any stable matching when mentors are favoured', () => {
    fc.assert(
      fc.property(arbitraryStrictProblem(), (problem) => {
        const { mentorOf } = findStableMatching(problem, forMentors);
        for (const other of everyStableMatching(problem)) {
          for (const mentor of problem.capacities.keys()) {
            const mine = mentorLevelsIn(problem, mentorOf, mentor);
            mentorLevelsIn(problem, other, mentor).forEach((level, place) => {
              expect(mine[place]).toBeLessThanOrEqual(level);
            });
          }
        }
      }),
      RUNS,
    );
  });

  test('places the same mentees from either side when preferences are strict (Rural Hospitals)', () => {
    fc.assert(
      fc.property(arbitraryStrictProblem({ mentees: 12, mentors: 8 }), (problem) => {
        const placed = (options: typeof forMentees | typeof forMentors): boolean[] =>
          findStableMatching(problem, options).mentorOf.map((mentor) => mentor !== null);
        expect(placed(forMentors)).toEqual(placed(forMentees));
      }),
      RUNS,
    );
  });

  test('breaks ties by the lottery: it equals the strict problem in which level and rank are one', () => {
    fc.assert(
      fc.property(withLottery, fc.constantFrom(forMentees, forMentors), ([problem, lottery], options) => {
        const place = (ranks: readonly number[], index: number): number =>
          ranks.filter((rank) => rank < (ranks[index] ?? 0)).length;
        const strict = {
          ...problem,
          pairs: problem.pairs.map((pair) => ({
            ...pair,
            menteeLevel: pair.menteeLevel * 100 + place(lottery.mentors, pair.mentor),
            mentorLevel: pair.mentorLevel * 100 + place(lottery.mentees, pair.mentee),
          })),
        };
        const { mentorOf } = findStableMatching(problem, { ...options, lottery });
        expect(findStableMatching(strict, options).mentorOf).toEqual(mentorOf);
      }),
      RUNS,
    );
  });

  test('does not depend on the order of the pairs', () => {
    const mixed = withLottery.chain(([problem, lottery]) =>
      fc.tuple(fc.constant(problem), fc.constant(lottery), shuffled(problem.pairs)),
    );
    fc.assert(
      fc.property(mixed, fc.constantFrom(forMentees, forMentors), ([problem, lottery, pairs], options) => {
        const result = findStableMatching(problem, { ...options, lottery });
        expect(findStableMatching({ ...problem, pairs }, { ...options, lottery })).toEqual(result);
      }),
      RUNS,
    );
  });

  test('is not changed by taking out a mentee without a mentor when mentors propose, preferences strict', () => {
    fc.assert(
      fc.property(arbitraryStrictProblem({ mentees: 10 }), (problem) => {
        const { mentorOf } = findStableMatching(problem, forMentors);
        for (const left of withoutMentor(mentorOf)) {
          expect(findStableMatching(withoutMentee(problem, left), forMentors).mentorOf).toEqual(mentorOf);
        }
      }),
      RUNS,
    );
  });

  // Not "changes nothing": the proposals of one who stays without can cost others their better choices.
  test('places the same people, none worse, without a mentee who had no mentor, preferences strict', () => {
    fc.assert(
      fc.property(arbitraryStrictProblem({ mentees: 10 }), (problem) => {
        const { mentorOf } = findStableMatching(problem, forMentees);
        for (const left of withoutMentor(mentorOf)) {
          const after = findStableMatching(withoutMentee(problem, left), forMentees).mentorOf;
          expect(withoutMentor(after)).toEqual(withoutMentor(mentorOf));
          for (const mentee of after.keys()) {
            const level = menteeLevelIn(problem, after, mentee);
            expect(level).toBeLessThanOrEqual(menteeLevelIn(problem, mentorOf, mentee));
          }
        }
      }),
      RUNS,
    );
  });

  test('never harms a mentee when a mentor takes one more', () => {
    fc.assert(
      fc.property(arbitraryProblem({ mentees: 10 }), fc.nat(), (problem, choice) => {
        fc.pre(problem.capacities.length > 0);
        const generous = choice % problem.capacities.length;
        const capacities = problem.capacities.map((seats, mentor) => seats + (mentor === generous ? 1 : 0));
        const before = findStableMatching(problem, forMentees).mentorOf;
        const after = findStableMatching({ ...problem, capacities }, forMentees).mentorOf;
        for (const mentee of before.keys()) {
          const level = menteeLevelIn(problem, after, mentee);
          expect(level).toBeLessThanOrEqual(menteeLevelIn(problem, before, mentee));
        }
      }),
      RUNS,
    );
  });

  test('is not changed by adding people whom nobody accepts', () => {
    fc.assert(
      fc.property(arbitraryProblem(), fc.constantFrom(forMentees, forMentors), (problem, options) => {
        const capacities = [...problem.capacities, 3];
        const wider = { ...problem, menteeCount: problem.menteeCount + 1, capacities };
        const { mentorOf } = findStableMatching(problem, options);
        expect(findStableMatching(wider, options).mentorOf).toEqual([...mentorOf, null]);
      }),
      RUNS,
    );
  });

  test('leaves the rest stable when a pair that it holds is fixed and taken out', () => {
    fc.assert(
      fc.property(
        arbitraryProblem(),
        fc.nat(),
        fc.constantFrom(forMentees, forMentors),
        (problem, choice, options) => {
          const { mentorOf } = findStableMatching(problem, options);
          const fixed = choice % Math.max(1, problem.menteeCount);
          const mentor = mentorOf[fixed] ?? null;
          fc.pre(mentor !== null);
          const capacities = problem.capacities.map((seats, index) => seats - (index === mentor ? 1 : 0));
          const rest = mentorOf.map((held, mentee) => (mentee === fixed ? null : held));
          expect(isWeaklyStable({ ...withoutMentee(problem, fixed), capacities }, rest)).toBe(true);
        },
      ),
      RUNS,
    );
  });
});
