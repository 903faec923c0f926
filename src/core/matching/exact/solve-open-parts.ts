import type { Highs } from 'highs';

import { at } from '../at.js';
import { findUpperBound } from '../find-upper-bound.js';
import { improveChoices } from '../improve-choices.js';
import type { Favour } from '../problem.js';
import { countSeated, emptySeating, NONE, type Seating, takeSeat } from '../seating.js';
import { type BoundedSeating, believeAnswer } from './believe-answer.js';
import { buildCutoffProgram } from './build-cutoff-program.js';
import { divideMarket, type MarketPart } from './divide-market.js';
import { loadSolver, solveProgram } from './solve-program.js';

/** The first relaxation of a larger part would take hours alone, and no limit of nodes would end it. */
const MOST_PAIRS = 50_000;

/**
 * Solves each connected part of the market whose bound the given seating does not reach. The seating returned is
 * the given one, or one that is larger, improved at that size. The given one must be weakly stable, and its market
 * without impossible pairs.
 */
export async function solveOpenParts(
  given: Seating,
  favour: Favour,
  nodeLimit: number,
): Promise<BoundedSeating> {
  const whole = emptySeating(given.market);
  let solver: Highs | undefined;
  let total = 0;
  for (const { market, pairNumbers } of divideMarket(given.market)) {
    let found = boundPart(given, { market, pairNumbers });
    if (countSeated(found.seating) < found.upperBound && market.pairs.mentee.length <= MOST_PAIRS) {
      solver ??= await loadSolver();
      found = solvePart(solver, found, nodeLimit);
    }
    total += found.upperBound;
    for (const pair of found.seating.heldPair) if (pair !== NONE) takeSeat(whole, at(pairNumbers, pair));
  }
  const isLarger = countSeated(whole) > countSeated(given);
  return { seating: isLarger ? improveChoices(whole, favour) : given, upperBound: total };
}

function solvePart(solver: Highs, known: BoundedSeating, nodeLimit: number): BoundedSeating {
  const answer = solveProgram(solver, buildCutoffProgram(known.seating.market), nodeLimit);
  return answer === null ? known : believeAnswer(known, answer);
}

/** What of the given seating lies in the part, and the part's own bound. */
function boundPart(given: Seating, { market, pairNumbers }: MarketPart): BoundedSeating {
  const seating = emptySeating(market);
  pairNumbers.forEach((number, pair) => {
    if (given.heldPair[at(given.market.pairs.mentee, number)] === number) takeSeat(seating, pair);
  });
  return { seating, upperBound: findUpperBound(seating) };
}
