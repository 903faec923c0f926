import { proveLargest } from '../../matching/exact/prove-largest.js';
import type { ListSupply } from '../../matching/list-supply.js';
import type { AcceptablePair, MatchingOptions, StableMatching } from '../../matching/problem.js';
import { solveLists } from '../../matching/solve-lists.js';
import type { PreferenceIndex } from '../../preferences/preference-index.js';
import type { Workforce } from '../../preferences/workforce.js';
import { createSupply, hasFewPairs, type OpenMarket } from './create-supply.js';

/** How a round is solved. */
export interface RoundOptions {
  readonly matching: MatchingOptions;
  /** Whether to prove the largest where that is open and the market is small enough to be written down. */
  readonly exact: boolean;
  readonly workforce: Workforce;
}

/**
 * What became of the wish to prove the largest: `unasked`; `proved`, by the bound alone or by it; `aim-choice`, since the
 * largest was not aimed at; `too-large`, the market cannot be written down; `limit`, it ended before it was certain.
 */
export type ExactOutcome = 'unasked' | 'proved' | 'aim-choice' | 'too-large' | 'limit';

export interface SolvedRound {
  readonly matching: StableMatching;
  readonly exact: ExactOutcome;
}

/** A stable matching of everybody on the market, by number. */
export async function solveRound(
  index: PreferenceIndex,
  market: OpenMarket,
  { matching, exact, workforce }: RoundOptions,
): Promise<SolvedRound> {
  const supply = createSupply(index, market, workforce);
  const capacities = [...market.seats];
  const found = await solveLists(index.menteeCount, capacities, supply, matching);
  if (!exact) return { matching: found, exact: 'unasked' };
  if (found.provedLargest) return { matching: found, exact: 'proved' };
  if (matching.aim === 'choice') return { matching: found, exact: 'aim-choice' };
  if (!hasFewPairs(market, index)) return { matching: found, exact: 'too-large' };
  const problem = { menteeCount: index.menteeCount, capacities, pairs: await listPairs(index, supply) };
  const { favour, lottery } = matching;
  const options = { ...(favour && { favour }), ...(lottery && { lottery }) };
  const proved = await proveLargest(problem, found, options);
  return { matching: proved, exact: proved.provedLargest ? 'proved' : 'limit' };
}

/** All acceptable pairs of a small market. A standing counts from 0, a level from 1. */
async function listPairs(index: PreferenceIndex, supply: ListSupply): Promise<readonly AcceptablePair[]> {
  const { mentee, mentor, menteeStanding, mentorStanding } = await supply.first({
    mentees: Int32Array.from({ length: index.menteeCount }, (_, place) => place),
    mentors: Int32Array.from({ length: index.mentorCount }, (_, place) => place),
  });
  return Array.from(mentee, (menteeNumber, place) => ({
    mentee: menteeNumber,
    mentor: mentor[place] as number,
    menteeLevel: 1 + (menteeStanding[place] as number),
    mentorLevel: 1 + (mentorStanding[place] as number),
  }));
}
