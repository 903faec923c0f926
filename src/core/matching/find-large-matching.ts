import { improveChoices } from './improve-choices.js';
import type { Favour } from './problem.js';
import { proposeWithPromotion } from './propose-with-promotion.js';
import { searchLarger } from './search-larger.js';
import type { Seating } from './seating.js';
import { bestOf } from './tally.js';

/** The better of plain deferred acceptance and promotion, made larger where it can be, then better at that size. */
export function findLargeMatching(plain: Seating, favour: Favour, upperBound: number): Seating {
  const start = bestOf([proposeWithPromotion(plain.market), plain], favour);
  return improveChoices(searchLarger(start, upperBound), favour);
}
