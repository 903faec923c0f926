import { assertValidProblem } from './assert-valid-problem.js';
import { at } from './at.js';
import { type CompiledMarket, compileMarket } from './compile-market.js';
import { proposeByMentees, proposeByMentors } from './defer-acceptance.js';
import { dropImpossiblePairs } from './drop-impossible-pairs.js';
import { findUpperBound } from './find-upper-bound.js';
import { improveChoices } from './improve-choices.js';
import type { Market } from './market.js';
import type { Favour, MatchingOptions, MatchingProblem, MentorOf, StableMatching } from './problem.js';
import { proposeWithPromotion } from './propose-with-promotion.js';
import { searchLarger } from './search-larger.js';
import { NONE, type Seating } from './seating.js';
import { bestOf } from './tally.js';

/**
 * A weakly stable matching: nobody acceptable to each other and apart would both strictly gain together.
 * Under `choice` it is deferred acceptance, ties broken by lottery: mentees propose, or mentors where they are
 * favoured. Under `most` it is as large as could be found, never smaller than that, and at that size as good as
 * could be found for the worst-off mentee, then for the side favoured, then for mentors with nobody.
 * The same input gives the same result on every machine, whatever the order of `pairs`.
 * Throws a MatchingInputError for input that is no matching problem. docs/matching.md tells the method.
 */
export function findStableMatching(problem: MatchingProblem, options: MatchingOptions = {}): StableMatching {
  assertValidProblem(problem, options);
  const { aim = 'most', favour = 'mentees', lottery } = options;
  const compiled = compileMarket(problem, lottery);
  const market = dropImpossiblePairs(compiled.market);
  const plain = favour === 'mentors' ? proposeByMentors(market) : proposeByMentees(market);
  const upperBound = findUpperBound(plain);
  const seating = aim === 'choice' ? plain : findLarge(market, favour, upperBound);
  const matched = seating.heldPair.filter((pair) => pair !== NONE).length;
  return {
    mentorOf: readMentors(compiled, seating),
    matched,
    upperBound,
    provedLargest: matched === upperBound,
  };
}

/** The best of three quick matchings, made larger where it can be, then better at that size. */
function findLarge(market: Market, favour: Favour, upperBound: number): Seating {
  const start = bestOf(
    [proposeWithPromotion(market), proposeByMentees(market), proposeByMentors(market)],
    favour,
  );
  return improveChoices(searchLarger(start, upperBound), favour);
}

/** Back from lottery numbers to the indices of the problem. */
function readMentors({ menteeIndices, mentorIndices }: CompiledMarket, seating: Seating): MentorOf {
  const mentorOf = new Array<number | null>(menteeIndices.length).fill(null);
  seating.heldPair.forEach((pair, mentee) => {
    if (pair === NONE) return;
    mentorOf[at(menteeIndices, mentee)] = at(mentorIndices, at(seating.market.pairs.mentor, pair));
  });
  return mentorOf;
}
