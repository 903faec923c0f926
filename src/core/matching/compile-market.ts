import { at } from './at.js';
import type { LotteryPlaces } from './list-supply.js';
import { buildMarket, type Market, type PairColumns } from './market.js';
import { MatchingInputError } from './matching-input-error.js';
import { numbersBelow } from './numbers-below.js';
import { numberByLottery, type People } from './people.js';
import type { Lottery, MatchingProblem } from './problem.js';
import { sortByKey } from './sort-by-key.js';

/** The market of a problem, and who its numbers stand for. */
export interface CompiledMarket extends People {
  readonly market: Market;
}

/** Numbers people by lottery and sorts the lists. Throws a MatchingInputError when a pair is given twice. */
export function compileMarket(problem: MatchingProblem, lottery: Lottery | undefined): CompiledMarket {
  const people = numberByLottery(problem.menteeCount, problem.capacities.length, lottery);
  const columns = readColumns(problem, people.places);
  assertNoPairTwice(problem, columns);
  const { pairs, capacities } = problem;
  // More seats than pairs are never used, and a capacity may be larger than the table's numbers.
  const seats = people.mentorIndices.map((index) => Math.min(capacities[index] as number, pairs.length));
  return { ...people, market: buildMarket(problem.menteeCount, seats, columns) };
}

function readColumns({ pairs }: MatchingProblem, places: LotteryPlaces): PairColumns {
  const columns: PairColumns = {
    mentee: new Int32Array(pairs.length),
    mentor: new Int32Array(pairs.length),
    menteeLevel: new Int32Array(pairs.length),
    mentorLevel: new Int32Array(pairs.length),
  };
  pairs.forEach((pair, position) => {
    columns.mentee[position] = at(places.mentees, pair.mentee);
    columns.mentor[position] = at(places.mentors, pair.mentor);
    columns.menteeLevel[position] = pair.menteeLevel;
    columns.mentorLevel[position] = pair.mentorLevel;
  });
  return columns;
}

function assertNoPairTwice({ pairs }: MatchingProblem, { mentee, mentor }: PairColumns): void {
  const sorted = sortByKey(sortByKey(numbersBelow(pairs.length), mentor), mentee);
  for (let k = 1; k < sorted.length; k++) {
    const before = at(sorted, k - 1);
    const here = at(sorted, k);
    if (at(mentee, before) !== at(mentee, here) || at(mentor, before) !== at(mentor, here)) continue;
    const names = `pairs[${before}] and pairs[${here}]`;
    throw new MatchingInputError('pair-given-twice', `${names} are of the same mentee and mentor.`);
  }
}
