import type { PersonKey } from '../signups/person.js';
import { groupBy } from '../text/group-by.js';
import { normaliseKey } from '../text/normalise-key.js';
import type { Candidate, Market } from './market.js';
import type { Pairing, ReviewReason } from './pairing.js';

/** Pairs below this many thousandths, both sides taken together, deserve a human look. */
const LOW_SCORE = 400;
/** A fit better by this many thousandths is "much better": two bands of a first-choice are never that far apart. */
const MUCH_BETTER = 200;

/** Why a person should look at a pair, by mentee; pairs without a reason are absent. */
export function findReviews(
  market: Market,
  pairs: readonly Omit<Pairing, 'reviews'>[],
): ReadonlyMap<PersonKey, readonly ReviewReason[]> {
  const contests = findContests(market, pairs);
  const reviews = new Map<PersonKey, readonly ReviewReason[]>();
  for (const pair of pairs) {
    const { mentee, mentor, score, status } = pair;
    const reasons: ReviewReason[] = [];
    if (score.mentee.score + score.mentor.score < 2 * LOW_SCORE) reasons.push('low-score');
    if (contests.lottery.has(mentee.key)) reasons.push('lottery');
    if (contests.track.has(mentee.key)) reasons.push('track');
    const workplace = normaliseKey(mentee.organisation);
    if (workplace !== '' && workplace === normaliseKey(mentor.organisation)) reasons.push('organisation');
    if (status === 'fixed' && pair.menteeChoice === null) reasons.push('against-rule');
    if (reasons.length > 0) reviews.set(mentee.key, reasons);
  }
  return reviews;
}

/**
 * The mentees who hold a seat that somebody else wanted more than what they got, and lost either to the lottery
 * (equal levels for the mentor) or to a track that goes first (though the mentor's score is much better).
 */
function findContests(
  market: Market,
  pairs: readonly Omit<Pairing, 'reviews'>[],
): { readonly lottery: ReadonlySet<PersonKey>; readonly track: ReadonlySet<PersonKey> } {
  const lottery = new Set<PersonKey>();
  const track = new Set<PersonKey>();
  const mentorOf = new Map(pairs.map(({ mentee, mentor }) => [mentee.key, mentor.key]));
  const matchedOf = new Map(
    pairs.filter(({ status }) => status === 'matched').map((pair) => [pair.mentee.key, pair]),
  );
  const keyOf = (candidate: Candidate): PersonKey | undefined => market.mentees[candidate.mentee]?.person.key;
  const mentorKeyOf = (candidate: Candidate): PersonKey | undefined =>
    market.mentors[candidate.mentor]?.person.key;

  const ownLevel = new Map<PersonKey, number>();
  for (const candidate of market.candidates) {
    const key = keyOf(candidate);
    if (key !== undefined && mentorOf.get(key) === mentorKeyOf(candidate))
      ownLevel.set(key, candidate.menteeLevel);
  }
  for (const list of groupBy(market.candidates, ({ mentor }) => mentor).values()) {
    const holders = list.filter((candidate) => {
      const key = keyOf(candidate);
      return key !== undefined && matchedOf.has(key) && mentorOf.get(key) === mentorKeyOf(candidate);
    });
    const losers = list.filter((candidate) => {
      const key = keyOf(candidate);
      if (key === undefined || mentorOf.get(key) === mentorKeyOf(candidate)) return false;
      const got = mentorOf.has(key) ? ownLevel.get(key) : Number.POSITIVE_INFINITY;
      return got !== undefined && candidate.menteeLevel < got;
    });
    for (const holder of holders) {
      const key = keyOf(holder);
      if (key === undefined) continue;
      if (losers.some(({ mentorLevel }) => mentorLevel === holder.mentorLevel)) lottery.add(key);
      const holderTrack = market.mentees[holder.mentee]?.person.track;
      const lostToTrack = losers.some(
        ({ mentee, mentorScore }) =>
          market.mentees[mentee]?.person.track !== holderTrack &&
          mentorScore >= holder.mentorScore + MUCH_BETTER,
      );
      if (lostToTrack && market.cohort.programme.tracks.length > 0) track.add(key);
    }
  }
  return { lottery, track };
}
