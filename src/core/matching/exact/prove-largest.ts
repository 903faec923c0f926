import { assertValidProblem } from '../assert-valid-problem.js';
import { at } from '../at.js';
import { type CompiledMarket, compileMarket } from '../compile-market.js';
import { dropImpossiblePairs } from '../drop-impossible-pairs.js';
import { findBlockingPairs } from '../find-blocking-pairs.js';
import type { Market } from '../market.js';
import { MatchingInputError } from '../matching-input-error.js';
import type { MatchingOptions, MatchingProblem, MentorOf, StableMatching } from '../problem.js';
import { readMatching } from '../read-matching.js';
import { emptySeating, type Seating, takeSeat } from '../seating.js';
import { solveOpenParts } from './solve-open-parts.js';

/** How a matching was found, and how long to look for a larger one. */
export interface ExactOptions extends Pick<MatchingOptions, 'favour' | 'lottery'> {
  /**
   * How many nodes of the search tree may be visited for each part of the market that is open: a whole number from
   * 0, by default 1,000. The steps within them are limited in proportion. Never a time, as the result must not depend
   * on the machine.
   */
  readonly nodeLimit?: number;
}

const NODE_LIMIT = { byDefault: 1_000, most: 2 ** 31 - 1 };

/**
 * The largest weakly stable matching, by integer programming where the bound leaves it open: the given matching if
 * none is larger, otherwise a larger one, made as good at that size as could be found. `provedLargest` tells whether
 * that is certain; where the node limit was not enough it is false, and `upperBound` says what remains possible.
 * `favour` and `lottery` are to be those the matching was found with. Only `mentorOf` of `found` counts.
 * The same input gives the same result on every machine.
 * Throws a MatchingInputError for an invalid problem or option, and for a matching that is none or is not stable.
 */
export async function proveLargest(
  problem: MatchingProblem,
  found: StableMatching,
  options: ExactOptions = {},
): Promise<StableMatching> {
  const { favour = 'mentees', lottery, nodeLimit = NODE_LIMIT.byDefault } = options;
  assertValidProblem(problem, options);
  assertNodeLimit(nodeLimit);
  assertStable(problem, found.mentorOf);
  const compiled = compileMarket(problem, lottery);
  const given = seatFound(compiled, dropImpossiblePairs(compiled.market), found.mentorOf);
  return readMatching(compiled, await solveOpenParts(given, favour, nodeLimit));
}

/** Every pair of a stable matching is still there when the impossible ones are gone. */
function seatFound(
  { menteeIndices, mentorIndices }: CompiledMarket,
  market: Market,
  mentorOf: MentorOf,
): Seating {
  const seating = emptySeating(market);
  market.pairs.mentee.forEach((mentee, pair) => {
    const mentor = mentorOf[at(menteeIndices, mentee)];
    if (mentor === at(mentorIndices, at(market.pairs.mentor, pair))) takeSeat(seating, pair);
  });
  return seating;
}

function assertStable(problem: MatchingProblem, mentorOf: MentorOf): void {
  const [blocking] = findBlockingPairs(problem, mentorOf);
  if (blocking === undefined) return;
  const who = `mentee ${blocking.mentee} and mentor ${blocking.mentor} would both gain together`;
  throw new MatchingInputError('matching-not-stable', `The matching is not stable: ${who}.`);
}

function assertNodeLimit(nodeLimit: number): void {
  if (Number.isInteger(nodeLimit) && nodeLimit >= 0 && nodeLimit <= NODE_LIMIT.most) return;
  const allowed = `a whole number from 0 to ${NODE_LIMIT.most}`;
  throw new MatchingInputError('option', `nodeLimit is ${nodeLimit}; it must be ${allowed}.`);
}
