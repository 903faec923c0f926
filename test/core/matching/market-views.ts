import { compileMarket } from '../../../src/core/matching/compile-market.js';
import type { Market } from '../../../src/core/matching/market.js';
import type { MatchingProblem, MentorOf } from '../../../src/core/matching/matching.js';
import { emptySeating, NONE, type Seating, takeSeat } from '../../../src/core/matching/seating.js';

export function marketOf(problem: MatchingProblem): Market {
  return compileMarket(problem, undefined).market;
}

/** Without a lottery the numbers of the market are the indices of the problem. */
export function mentorsOf({ market, heldPair }: Seating): MentorOf {
  return [...heldPair].map((pair) => (pair === NONE ? null : (market.pairs.mentor[pair] ?? null)));
}

export function problemOf(market: Market): MatchingProblem {
  const { mentee, mentor, menteeLevel, mentorLevel } = market.pairs;
  const pairs = [...mentee.keys()].map((pair) => ({
    mentee: mentee[pair] ?? 0,
    mentor: mentor[pair] ?? 0,
    menteeLevel: menteeLevel[pair] ?? 0,
    mentorLevel: mentorLevel[pair] ?? 0,
  }));
  return { menteeCount: market.menteeCount, capacities: [...market.seats], pairs };
}

export function seat(market: Market, mentorOf: MentorOf): Seating {
  const seating = emptySeating(market);
  market.pairs.mentor.forEach((mentor, pair) => {
    if (mentorOf[market.pairs.mentee[pair] ?? 0] === mentor) takeSeat(seating, pair);
  });
  return seating;
}
