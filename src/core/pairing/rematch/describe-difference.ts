import { normaliseKey } from '../../text/normalise-key.js';
import type { Difference, PairOfNow } from './compare-with-earlier.js';
import type { EarlierPerson } from './earlier-pair.js';

/** A difference as data, people by their keys; who is gone has the key that the row of before gives. */
export function describeDifference(difference: Difference): Readonly<Record<string, unknown>> {
  const pair = ({ mentor, mentee }: PairOfNow) => ({
    mentor: mentor.key,
    mentee: mentee.key,
  });
  return {
    kept: difference.kept.map(pair),
    new: difference.new.map(pair),
    ended: difference.ended.map(({ earlier, mentor, mentee, reason, sides, nearest, menteeNowWith }) => ({
      mentor: mentor?.key ?? keyOf(earlier.mentor),
      mentee: mentee?.key ?? keyOf(earlier.mentee),
      reason,
      sides,
      nearest: nearest?.key ?? null,
      menteeNowWith: menteeNowWith?.map(({ key }) => key) ?? null,
    })),
  };
}

function keyOf({ name, email }: EarlierPerson): string {
  return normaliseKey(email === '' ? name : email);
}
