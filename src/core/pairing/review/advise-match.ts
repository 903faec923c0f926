import type { Pairing } from '../pairing.js';
import type { PairingsChange } from './compare-pairings.js';

type Pair = Pick<Pairing, 'mentor' | 'mentee'>;

/** Matching everybody anew, or only what must be. */
export type AdvisedMatch = 'anew' | 'keeping';

/**
 * Which of the two to propose after a review: anew where that gives more mentees a mentor and parts no pair that was
 * found good; else what parts fewer pairs, and where both part as many, anew: its result leaves nothing to wish for.
 */
export function adviseMatch(
  anew: PairingsChange,
  keeping: PairingsChange,
  approved: readonly Pair[],
): AdvisedMatch {
  const isApproved = ({ mentor, mentee }: Pair): boolean =>
    approved.some((pair) => pair.mentor.key === mentor.key && pair.mentee.key === mentee.key);
  if (anew.parted.some(isApproved)) return 'keeping';
  if (anew.menteesPaired !== keeping.menteesPaired)
    return anew.menteesPaired > keeping.menteesPaired ? 'anew' : 'keeping';
  return anew.parted.length <= keeping.parted.length ? 'anew' : 'keeping';
}
