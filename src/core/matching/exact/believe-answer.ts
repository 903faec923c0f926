import { at } from '../at.js';
import { findBlockingPairs } from '../find-blocking-pairs.js';
import type { Market } from '../market.js';
import type { MatchingProblem } from '../problem.js';
import { countSeated, emptySeating, hasFreeSeat, NONE, type Seating, takeSeat } from '../seating.js';
import type { ProgramAnswer } from './solve-program.js';

/** A weakly stable matching, and how many mentees any such matching can place at most. */
export interface BoundedSeating {
  readonly seating: Seating;
  readonly upperBound: number;
}

/**
 * A larger seating, a lower bound, or just what is known. The solver is believed only where its answer fits that:
 * its bound must leave room for the seating at hand and for its own, which must be a stable matching if larger.
 */
export function believeAnswer(known: BoundedSeating, { chosen, bound }: ProgramAnswer): BoundedSeating {
  const matched = countSeated(known.seating);
  const upperBound = Math.min(bound, known.upperBound);
  const fits = Math.max(matched, chosen.length) <= upperBound;
  if (!fits) return known;
  if (chosen.length <= matched) return { seating: known.seating, upperBound };
  const seating = seatChosen(known.seating.market, chosen);
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
