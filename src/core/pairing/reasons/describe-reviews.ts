import type { Preferences } from '../../preferences/preferences.js';
import { joinWords } from '../../text/join-words.js';
import type { Pairing, PairStatus, ReviewReason } from '../pairing.js';
import { sayRule } from './describe-refusals.js';
import { findPairRefusals } from './find-pair-refusals.js';

const WORDS: Readonly<Record<Exclude<ReviewReason, 'against-rule'>, string>> = {
  'low-score': 'below 40 points',
  lottery: 'somebody equally good wanted this mentor too; a tie decided',
  track: 'a much better fit of a later track went without this mentor',
  waited: 'a much better fit who did not wait last time went without this mentor',
  mutual: 'each of the two mentors the other',
  organisation: 'both are at the same organisation',
};

/** How two whom a rule refuses came to be a pair; where matching paired them, answers or settings changed since. */
const AGAINST_RULES: Readonly<Record<PairStatus, string>> = {
  fixed: 'put together by you',
  kept: 'kept',
  matched: 'paired before something changed',
};

/** Why a person should look at a pair, a clause for each reason; every rule that a fixed pair breaks is named. */
export function describeReviews(
  pairing: Pairing,
  preferences: Pick<Preferences, 'cohort'>,
): readonly string[] {
  return pairing.reviews.map((reason) =>
    reason === 'against-rule'
      ? `${AGAINST_RULES[pairing.status]}, although ${joinWords(findBrokenRules(pairing, preferences).map(sayRule))}`
      : WORDS[reason],
  );
}

function findBrokenRules({ mentee, mentor }: Pairing, { cohort }: Pick<Preferences, 'cohort'>) {
  return findPairRefusals({ cohort }, cohort.profileOf(mentee), cohort.profileOf(mentor));
}
