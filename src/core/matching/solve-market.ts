import { proposeByMentees, proposeByMentors } from './defer-acceptance.js';
import { dropImpossiblePairs } from './drop-impossible-pairs.js';
import { findLargeMatching } from './find-large-matching.js';
import { findUpperBound } from './find-upper-bound.js';
import type { Market, PairTable } from './market.js';
import type { Aim, Favour } from './problem.js';
import type { Seating } from './seating.js';

/** What was found, and what no stable matching can exceed. */
export interface Solution {
  readonly seating: Seating<PairTable>;
  readonly upperBound: number;
}

/** The whole way from sorted lists to a matching: docs/matching.md tells the steps. */
export function solveMarket(given: Market, aim: Aim, favour: Favour): Solution {
  const market = dropImpossiblePairs(given);
  const plain = favour === 'mentors' ? proposeByMentors(market) : proposeByMentees(market);
  const upperBound = findUpperBound(plain);
  return { seating: aim === 'choice' ? plain : findLargeMatching(plain, favour, upperBound), upperBound };
}
