import type { Person } from '../../signups/person.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { ReviewReason } from '../pairing.js';
import { type HeldPair, isSettled } from '../proof/held-pair.js';
import type { Judgement } from '../proof/judge-pairings.js';
import { findContests } from './find-contests.js';

/** Pairs below this many thousandths, both sides taken together, deserve a human look. */
const LOW_SCORE = 400;

/** What a pair is looked at with. */
interface ReviewedPair {
  readonly judgement: Judgement;
  readonly people: { readonly mentee: Person; readonly mentor: Person };
  /** Whether the mentee mentors the mentor too. */
  readonly isMutual: boolean;
}

/** Why a person should look at a pair; most pairs give no reason. */
export function findReviews(
  pair: HeldPair,
  { judgement, people, isMutual }: ReviewedPair,
): readonly ReviewReason[] {
  const { scores } = pair;
  const reasons: ReviewReason[] = [];
  if (scores.mentee + scores.mentor < 2 * LOW_SCORE) reasons.push('low-score');
  // Nobody in a pair that was settled before contended for anything.
  if (!isSettled(pair)) reasons.push(...findContests(pair, scores.mentor, judgement));
  if (isMutual) reasons.push('mutual');
  const workplace = normaliseKey(people.mentee.organisation);
  if (workplace !== '' && workplace === normaliseKey(people.mentor.organisation))
    reasons.push('organisation');
  if (pair.standings === null) reasons.push('against-rule');
  return reasons;
}
