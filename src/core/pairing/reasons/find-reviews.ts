import type { Person, PersonKey } from '../../signups/person.js';
import { groupBy } from '../../text/group-by.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { Candidate, Market } from '../market.js';
import type { Pairing, ReviewReason } from '../pairing.js';

/** Pairs below this many thousandths, both sides taken together, deserve a human look. */
const LOW_SCORE = 400;
/** A fit better by this many thousandths, 20 points, is "much better". */
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
 * The mentees who hold a seat that somebody else wanted more than what they got, and lost either to a tie (equal
 * levels for the mentor) or to a track that goes first (though the mentor's score is much better). Fixed pairs stand
 * outside: nobody in them contended for anything.
 */
function findContests(
  market: Market,
  pairs: readonly Omit<Pairing, 'reviews'>[],
): { readonly lottery: ReadonlySet<PersonKey>; readonly track: ReadonlySet<PersonKey> } {
  const lottery = new Set<PersonKey>();
  const track = new Set<PersonKey>();
  const pairOf = new Map(pairs.map((pair) => [pair.mentee.key, pair]));
  const contenders = market.candidates.flatMap((candidate): readonly Contender[] => {
    const mentee = market.mentees[candidate.mentee]?.person;
    const pair = mentee && pairOf.get(mentee.key);
    if (mentee === undefined || pair?.status === 'fixed') return [];
    const holds = pair?.mentor.key === market.mentors[candidate.mentor]?.person.key;
    return [{ ...candidate, person: mentee, holds }];
  });
  const ownLevel = new Map(
    contenders.filter(({ holds }) => holds).map(({ mentee, menteeLevel }) => [mentee, menteeLevel]),
  );
  for (const list of groupBy(contenders, ({ mentor }) => mentor).values()) {
    const losers = list.filter(
      ({ mentee, menteeLevel }) => menteeLevel < (ownLevel.get(mentee) ?? Number.POSITIVE_INFINITY),
    );
    for (const holder of list.filter(({ holds }) => holds)) {
      if (losers.some(({ mentorLevel }) => mentorLevel === holder.mentorLevel))
        lottery.add(holder.person.key);
      const lostToTrack = losers.some(
        ({ person, mentorScore }) =>
          person.track !== holder.person.track && mentorScore >= holder.mentorScore + MUCH_BETTER,
      );
      if (lostToTrack && market.cohort.programme.tracks.length > 0) track.add(holder.person.key);
    }
  }
  return { lottery, track };
}

/** A candidate for a seat of one mentor. */
interface Contender extends Candidate {
  readonly person: Person;
  /** Whether they have this seat. */
  readonly holds: boolean;
}
