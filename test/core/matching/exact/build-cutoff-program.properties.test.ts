import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { buildCutoffProgram } from '../../../../src/core/matching/exact/build-cutoff-program.js';
import type { IntegerProgram } from '../../../../src/core/matching/exact/integer-program.js';
import { runs } from '../../../runs.js';
import { arbitraryProblem } from '../arbitrary-problem.js';
import { marketOf, problemOf } from '../market-views.js';
import { everyMatching, isWeaklyStable } from '../oracle.js';

describe('the integer program of a market', () => {
  test('allows just the stable matchings', () => {
    fc.assert(
      fc.property(arbitraryProblem({ mentees: 4, mentors: 3 }), (given) => {
        const market = marketOf(given);
        const problem = problemOf(market);
        const program = buildCutoffProgram(market);
        for (const mentorOf of everyMatching(problem)) {
          const chosen = problem.pairs.map(({ mentee, mentor }) => (mentorOf[mentee] === mentor ? 1 : 0));
          expect(isAllowed(program, chosen)).toBe(isWeaklyStable(problem, mentorOf));
        }
      }),
      runs(300),
    );
  });

  test('allows no choice of pairs that is no matching', () => {
    fc.assert(
      fc.property(arbitraryProblem({ mentees: 3, mentors: 3 }), fc.nat(), (given, choice) => {
        const market = marketOf(given);
        const { pairs, capacities, menteeCount } = problemOf(market);
        const chosen = pairs.map((_, pair) => (choice >> pair) & 1);
        const count = (side: 'mentee' | 'mentor', person: number): number =>
          pairs.filter((pair, place) => pair[side] === person && chosen[place] === 1).length;
        const isMatching =
          [...Array(menteeCount).keys()].every((mentee) => count('mentee', mentee) <= 1) &&
          capacities.every((seats, mentor) => count('mentor', mentor) <= seats);
        fc.pre(!isMatching);
        expect(isAllowed(buildCutoffProgram(market), chosen)).toBe(false);
      }),
      runs(200),
    );
  });
});

/** True when some values of the other columns meet every row: found by trying all. */
function isAllowed(program: IntegerProgram, chosen: readonly number[]): boolean {
  const open = program.columnCount - chosen.length;
  const meets = (values: readonly number[]): boolean =>
    program.least.every((least, row) => {
      let sum = 0;
      for (let entry = program.starts[row] ?? 0; entry < (program.starts[row + 1] ?? 0); entry++) {
        sum += (program.weights[entry] ?? 0) * (values[program.columns[entry] ?? 0] ?? 0);
      }
      return sum >= least && sum <= (program.most[row] ?? 0);
    });
  return Array.from({ length: 2 ** open }, (_, bits) => bits).some((bits) =>
    meets([...chosen, ...Array.from({ length: open }, (_, column) => (bits >> column) & 1)]),
  );
}
