import { proposeByMentees, proposeByMentors } from './defer-acceptance.js';
import { improveChoices } from './improve-choices.js';
import type { Market } from './market.js';
import type { Favour } from './problem.js';
import { proposeWithPromotion } from './propose-with-promotion.js';
import { searchLarger } from './search-larger.js';
import type { Seating } from './seating.js';
import { bestOf } from './tally.js';

/** The best of three quick matchings, made larger where it can be, then better at that size. */
export function findLargeMatching(market: Market, favour: Favour, upperBound: number): Seating {
  const start = bestOf(
    [proposeWithPromotion(market), proposeByMentees(market), proposeByMentors(market)],
    favour,
  );
  return improveChoices(searchLarger(start, upperBound), favour);
}
