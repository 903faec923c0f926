import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addPairs,
  firstOfMentee,
  firstOfMentor,
  growMarket,
} from '../../../src/core/matching/growing-market.js';
import { buildMarket, type PairColumns } from '../../../src/core/matching/market.js';
import type { AcceptablePair } from '../../../src/core/matching/matching.js';
import { runs } from '../../runs.js';
import { arbitraryProblem } from './arbitrary-problem.js';

const RUNS = runs(300);
const NOBODY = -1;

describe('a market that takes pairs more', () => {
  const inParts = arbitraryProblem({ mentees: 8, mentors: 5, levels: 3 }).chain((problem) =>
    fc.tuple(
      fc.constant(problem),
      fc.nat(problem.pairs.length),
      fc.nat(problem.pairs.length),
      fc.func(fc.boolean()),
    ),
  );

  test('finds on both sides what the market of all pairs, sorted anew, has first', () => {
    fc.assert(
      fc.property(inParts, ([{ menteeCount, capacities, pairs }, one, other, isWanted]) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const seats = Int32Array.from(capacities, () => 100);
        const market = growMarket(buildMarket(menteeCount, seats, columnsOf(pairs.slice(0, first))), seats);
        addPairs(market, columnsOf(pairs.slice(first, second)));
        addPairs(market, columnsOf(pairs.slice(second)));
        const anew = buildMarket(menteeCount, seats, columnsOf(pairs));
        const isFit = ({ mentee, mentor }: PairColumns, pair: number): boolean =>
          isWanted(mentee[pair] ?? NOBODY, mentor[pair] ?? NOBODY);
        for (let mentee = 0; mentee < menteeCount; mentee++) {
          const found = firstOfMentee(market, mentee, (pair) => isFit(market.pairs, pair));
          const list = anew.pairs.mentor.slice(anew.menteeStart[mentee], anew.menteeStart[mentee + 1]);
          const wanted = list.find((mentor) => isWanted(mentee, mentor));
          expect(market.pairs.mentor[found]).toBe(wanted);
        }
        for (const mentor of capacities.keys()) {
          const found = firstOfMentor(market, mentor, (pair) => isFit(market.pairs, pair));
          const list = anew.mentorList.slice(anew.mentorStart[mentor], anew.mentorStart[mentor + 1]);
          const wanted = list.find((pair) => isFit(anew.pairs, pair));
          expect(market.pairs.mentee[found]).toBe(
            wanted === undefined ? undefined : anew.pairs.mentee[wanted],
          );
        }
      }),
      RUNS,
    );
  });
});

function columnsOf(pairs: readonly AcceptablePair[]): PairColumns {
  return {
    mentee: Int32Array.from(pairs, (pair) => pair.mentee),
    mentor: Int32Array.from(pairs, (pair) => pair.mentor),
    menteeLevel: Int32Array.from(pairs, (pair) => pair.menteeLevel),
    mentorLevel: Int32Array.from(pairs, (pair) => pair.mentorLevel),
  };
}
