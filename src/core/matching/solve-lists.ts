import { assertValidOptions, assertValidSides } from './assert-valid-problem.js';
import { openLists } from './growing-lists.js';
import type { ListSupply } from './list-supply.js';
import { buildMarket } from './market.js';
import { numberLevels } from './number-levels.js';
import { numberByLottery } from './people.js';
import type { MatchingOptions, StableMatching } from './problem.js';
import { readMatching } from './read-matching.js';
import { solveMarket } from './solve-market.js';
import { solveOpenLists } from './solve-open-lists.js';

/**
 * What `findStableMatching` gives, from lists that are handed out piece by piece: stable over all acceptable pairs,
 * listed or not. Under `choice` it is the same for pieces of any length. Under `most` the search uses the pairs
 * listed, and what it finds is made stable over the others; it is never smaller than under `choice`. Where all lists
 * are complete it is what `findStableMatching` gives, standings numbered as levels without gaps.
 * Throws a MatchingInputError for counts, capacities or options that are none.
 */
export async function solveLists(
  menteeCount: number,
  capacities: readonly number[],
  supply: ListSupply,
  options: MatchingOptions = {},
): Promise<StableMatching> {
  assertValidSides(menteeCount, capacities);
  assertValidOptions(options, menteeCount, capacities.length);
  const { aim = 'most', favour = 'mentees', lottery } = options;
  const people = numberByLottery(menteeCount, capacities.length, lottery);
  const seats = people.mentorIndices.map((index) => Math.min(capacities[index] as number, menteeCount));
  const lists = await openLists(seats, supply, people);
  const solution = lists.complete.includes(0)
    ? await solveOpenLists(lists, aim, favour)
    : solveMarket(numberLevels(buildMarket(menteeCount, seats, lists.pairs)), aim, favour);
  return readMatching(people, solution);
}
