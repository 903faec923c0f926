/*
 * The public face of `mentorship/matching`: stable matching of mentees and mentors who are indices and
 * integers only. Everything else in this folder may change without notice.
 */
import { proveLargest } from './exact/prove-largest.js';
import { findBlockingPairs } from './find-blocking-pairs.js';
import { findStableMatching } from './find-stable-matching.js';
import { MatchingInputError } from './matching-input-error.js';

export type { ExactOptions } from './exact/prove-largest.js';
export type { BlockingPair } from './find-blocking-pairs.js';
export type { MatchingFault } from './matching-input-error.js';
export type {
  AcceptablePair,
  Aim,
  Favour,
  Lottery,
  MatchingOptions,
  MatchingProblem,
  MentorOf,
  StableMatching,
} from './problem.js';
export { findBlockingPairs, findStableMatching, MatchingInputError, proveLargest };
