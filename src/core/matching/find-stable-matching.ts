import { assertValidProblem } from './assert-valid-problem.js';
import { at } from './at.js';
import { type CompiledMarket, compileMarket } from './compile-market.js';
import { proposeByMentees, proposeByMentors } from './defer-acceptance.js';
import { dropImpossiblePairs } from './drop-impossible-pairs.js';
import { findUpperBound } from './find-upper-bound.js';
import type { MatchingOptions, MatchingProblem, MentorOf, StableMatching } from './problem.js';
import { NONE, type Seating } from './seating.js';

/**
 * A weakly stable matching: nobody acceptable to each other and apart would both strictly gain together.
 * Under `choice` it is deferred acceptance, ties broken by lottery: mentees propose, or mentors where they are
 * favoured. Under `most` it is as large as could be found, never smaller than that.
 * The same input gives the same result on every machine, whatever the order of `pairs`.
 * Throws a MatchingInputError for input that is no matching problem. docs/matching.md tells the method.
 */
export function findStableMatching(problem: MatchingProblem, options: MatchingOptions = {}): StableMatching {
  assertValidProblem(problem, options);
  const compiled = compileMarket(problem, options.lottery);
  const market = dropImpossiblePairs(compiled.market);
  const seating = options.favour === 'mentors' ? proposeByMentors(market) : proposeByMentees(market);
  const mentorOf = readMentors(compiled, seating);
  const matched = mentorOf.filter((mentor) => mentor !== null).length;
  const upperBound = findUpperBound(seating);
  return { mentorOf, matched, upperBound, provedLargest: matched === upperBound };
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
