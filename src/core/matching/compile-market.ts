import { at } from './at.js';
import { buildMarket, type Market, type PairColumns } from './market.js';
import { MatchingInputError } from './matching-input-error.js';
import { numbersBelow } from './numbers-below.js';
import type { Lottery, MatchingProblem } from './problem.js';
import { sortByKey } from './sort-by-key.js';

/** The market of a problem, and who its numbers stand for. */
export interface CompiledMarket {
  readonly market: Market;
  /** Index in the problem of each mentee of the market, and of each mentor. */
  readonly menteeIndices: Int32Array;
  readonly mentorIndices: Int32Array;
}

/** Numbers people by lottery and sorts the lists. Throws a MatchingInputError when a pair is given twice. */
export function compileMarket(problem: MatchingProblem, lottery: Lottery | undefined): CompiledMarket {
  const menteeIndices = drawOrder(problem.menteeCount, lottery?.mentees);
  const mentorIndices = drawOrder(problem.capacities.length, lottery?.mentors);
  const menteeNumbers = invert(menteeIndices);
  const mentorNumbers = invert(mentorIndices);
  const columns = readColumns(problem, menteeNumbers, mentorNumbers);
  assertNoPairTwice(problem, columns);
  const { pairs, capacities } = problem;
  // More seats than pairs are never used, and a capacity may be larger than the table's numbers.
  const seats = mentorIndices.map((index) => Math.min(capacities[index] as number, pairs.length));
  return { market: buildMarket(problem.menteeCount, seats, columns), menteeIndices, mentorIndices };
}

function readColumns(
  { pairs }: MatchingProblem,
  menteeNumbers: Int32Array,
  mentorNumbers: Int32Array,
): PairColumns {
  const columns: PairColumns = {
    mentee: new Int32Array(pairs.length),
    mentor: new Int32Array(pairs.length),
    menteeLevel: new Int32Array(pairs.length),
    mentorLevel: new Int32Array(pairs.length),
  };
  pairs.forEach((pair, position) => {
    columns.mentee[position] = at(menteeNumbers, pair.mentee);
    columns.mentor[position] = at(mentorNumbers, pair.mentor);
    columns.menteeLevel[position] = pair.menteeLevel;
    columns.mentorLevel[position] = pair.mentorLevel;
  });
  return columns;
}

/** Indices by ascending rank. */
function drawOrder(count: number, ranks: readonly number[] | undefined): Int32Array {
  const indices = numbersBelow(count);
  return ranks === undefined ? indices : indices.sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
}

function invert(indices: Int32Array): Int32Array {
  const numbers = new Int32Array(indices.length);
  indices.forEach((index, number) => {
    numbers[index] = number;
  });
  return numbers;
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
