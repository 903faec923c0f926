import { findBlockingPairs } from '../find-blocking-pairs.js';
import { findStableMatching } from '../find-stable-matching.js';
import { MatchingInputError } from '../matching-input-error.js';
import type { MatchingOptions, MatchingProblem, StableMatching } from '../problem.js';

/** How a matching was found, and how long to look for a larger one. */
export interface ExactOptions extends Pick<MatchingOptions, 'favour' | 'lottery'> {
  /**
   * Nodes of the search tree that may be visited for each part of the market that is open; a whole number from 0.
   * Never a time: the result must not depend on the machine.
   */
  readonly nodeLimit?: number;
}

/**
 * The largest weakly stable matching, by integer programming where the bound leaves it open: the given matching if
 * none is larger, otherwise a larger one, made as good at that size as `findStableMatching` would. `provedLargest`
 * tells whether it is certain; where the node limit was not enough, it is false and `upperBound` says what is left.
 * `favour` and `lottery` are to be those the matching was found with. Only `mentorOf` of `found` counts.
 * The same input gives the same result on every machine.
 * Throws a MatchingInputError for an invalid problem or option, and for a matching that is not stable.
 */
export async function proveLargest(
  problem: MatchingProblem,
  found: StableMatching,
  { favour, lottery }: ExactOptions = {},
): Promise<StableMatching> {
  const options = { ...(favour && { favour }), ...(lottery && { lottery }) };
  const { upperBound } = findStableMatching(problem, { ...options, aim: 'choice' });
  if (findBlockingPairs(problem, found.mentorOf).length > 0) {
    throw new MatchingInputError('matching-not-stable', 'The matching to prove is not stable.');
  }
  const matched = found.mentorOf.filter((mentor) => mentor !== null).length;
  return { mentorOf: found.mentorOf, matched, upperBound, provedLargest: matched === upperBound };
}
