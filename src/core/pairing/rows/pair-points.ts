import type { PairScore } from '../../scoring/pair-score.js';

/** The points of a pair, 0 to 100: the mean of both sides' inner scores, floored. */
export function pairPoints({ mentee, mentor }: PairScore): number {
  return Math.floor((mentee.score + mentor.score) / 20);
}
