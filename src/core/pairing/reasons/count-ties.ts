import { type HeldPair, isSettled } from '../proof/held-pair.js';
import type { Judgement } from '../proof/judge-pairings.js';

/**
 * How many matched pairs hang on a tie: somebody else, equally good for the mentor, wanted the seat more than what
 * they got; or another mentor, equally good for the mentee, could have taken them as things stand.
 */
export function countTies({ pairs, survey }: Pick<Judgement, 'pairs' | 'survey'>): number {
  const hangsOnTie = ({ mentee, mentor, round, standings }: HeldPair): boolean => {
    const surveyed = survey.rounds[round - 1];
    return surveyed?.hadOther[mentee] === 1 || surveyed?.bestEnvier[mentor] === standings?.mentor;
  };
  return pairs.filter((pair) => !isSettled(pair) && hangsOnTie(pair)).length;
}
