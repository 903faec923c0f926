import type { ListSupply } from './list-supply.js';
import type { MatchingOptions, StableMatching } from './problem.js';

/**
 * What `findStableMatching` gives, from lists that are handed out piece by piece: stable over all acceptable pairs,
 * also those that were never listed.
 */
export function solveLists(
  menteeCount: number,
  capacities: readonly number[],
  supply: ListSupply,
  options: MatchingOptions = {},
): Promise<StableMatching> {
  throw new Error(`${menteeCount}${capacities.length}${typeof supply.first}${options.aim}`);
}
