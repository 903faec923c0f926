import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  findBlockingPairs,
  findStableMatching,
  MatchingInputError,
} from '../../../src/core/matching/matching.js';
import { runs } from '../../runs.js';
import { arbitraryProblem, arbitraryStrictProblem } from './arbitrary-problem.js';
import { everyMatching, isWeaklyStable } from './oracle.js';

const RUNS = runs(300);

describe('the judge of matchings', () => {
  test('finds nothing exactly where the definition finds nothing', () => {
    fc.assert(
      fc.property(arbitraryProblem(), fc.nat(), (problem, choice) => {
        const all = everyMatching(problem);
        const mentorOf = all[choice % all.length] ?? [];
        expect(findBlockingPairs(problem, mentorOf).length === 0).toBe(isWeaklyStable(problem, mentorOf));
      }),
      RUNS,
    );
  });

  test('refuses every result in which one mentee was given another mentor, or none, preferences strict', () => {
    fc.assert(
      fc.property(arbitraryStrictProblem({ mentees: 10 }), fc.nat(), fc.nat(), (problem, who, whom) => {
        fc.pre(problem.menteeCount > 0);
        const { mentorOf } = findStableMatching(problem);
        const mentee = who % problem.menteeCount;
        const choices = [null, ...problem.capacities.keys()].filter((mentor) => mentor !== mentorOf[mentee]);
        fc.pre(choices.length > 0);
        const edited = mentorOf.with(mentee, choices[whom % choices.length] ?? null);
        expect(isRefused(() => findBlockingPairs(problem, edited))).toBe(true);
      }),
      RUNS,
    );
  });

  test('refuses a result in which two mentees with different mentors were swapped, preferences strict', () => {
    fc.assert(
      fc.property(arbitraryStrictProblem({ mentees: 10 }), fc.nat(), fc.nat(), (problem, first, second) => {
        fc.pre(problem.menteeCount > 0);
        const { mentorOf } = findStableMatching(problem);
        const a = first % problem.menteeCount;
        const b = second % problem.menteeCount;
        const swapped = mentorOf.with(a, mentorOf[b] ?? null).with(b, mentorOf[a] ?? null);
        fc.pre(mentorOf[a] !== mentorOf[b]);
        const refused = isRefused(() => findBlockingPairs(problem, swapped));
        // Two may swap where both matchings are stable: with strict preferences that is seen by the definition.
        expect(refused).toBe(
          !everyMatching(problem).some((each) => sameAs(each, swapped) && isWeaklyStable(problem, each)),
        );
      }),
      RUNS,
    );
  });
});

function sameAs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((held, mentee) => held === b[mentee]);
}

function isRefused(judge: () => readonly unknown[]): boolean {
  try {
    return judge().length > 0;
  } catch (error) {
    if (error instanceof MatchingInputError) return true;
    throw error;
  }
}
