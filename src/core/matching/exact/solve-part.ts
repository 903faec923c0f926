import type { Highs } from 'highs';

import { at } from '../at.js';
import { findBlockingPairs } from '../find-blocking-pairs.js';
import type { Market } from '../market.js';
import type { MatchingProblem } from '../problem.js';
import { countSeated, emptySeating, hasFreeSeat, NONE, type Seating, takeSeat } from '../seating.js';
import { buildCutoffProgram } from './build-cutoff-program.js';
import { solveProgram } from './solve-program.js';

/** A weakly stable matching, and how many mentees any such matching can place at most. */
export interface BoundedSeating {
  readonly seating: Seating;
  readonly upperBound: number;
}

/**
 * A larger seating, a lower bound, or what is known already. The solver is believed only where it fits what is
 * known: its bound must leave room for the seating at hand, and a larger seating must be a stable one.
 */
export function solvePart(solver: Highs, known: BoundedSeating, nodeLimit: number): BoundedSeating {
  const { market } = known.seating;
  const matched = countSeated(known.seating);
  const answer = solveProgram(solver, buildCutoffProgram(market), nodeLimit);
  if (answer === null) return known;
  const { chosen, bound } = answer;
  const upperBound = Math.min(bound, known.upperBound);
  if (Math.max(matched, chosen.length) > upperBound) return known;
  if (chosen.length <= matched) return { seating: known.seating, upperBound };
  const seating = seatChosen(market, chosen);
  return seating !== null && isStable(seating) ? { seating, upperBound } : known;
}

/** The pairs as a seating; null where they are no matching. */
function seatChosen(market: Market, chosen: readonly number[]): Seating | null {
  const seating = emptySeating(market);
  for (const pair of chosen) {
    const taken = at(seating.heldPair, at(market.pairs.mentee, pair)) !== NONE;
    if (taken || !hasFreeSeat(seating, at(market.pairs.mentor, pair))) return null;
    takeSeat(seating, pair);
  }
  return seating;
}

/** Judged by the code that shares nothing with solvers. */
function isStable({ market, heldPair }: Seating): boolean {
  const { mentee, mentor, menteeLevel, mentorLevel } = market.pairs;
  const problem: MatchingProblem = {
    menteeCount: market.menteeCount,
    capacities: Array.from(market.seats),
    pairs: Array.from(mentee, (each, pair) => ({
      mentee: each,
      mentor: at(mentor, pair),
      menteeLevel: at(menteeLevel, pair),
      mentorLevel: at(mentorLevel, pair),
    })),
  };
  const mentorOf = Array.from(heldPair, (pair) => (pair === NONE ? null : at(mentor, pair)));
  return findBlockingPairs(problem, mentorOf).length === 0;
}
