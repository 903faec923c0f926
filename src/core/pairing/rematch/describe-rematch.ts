import { normaliseKey } from '../../text/normalise-key.js';
import type { PairedCohort } from '../paired-cohort.js';
import { compareWithEarlier, type PairOfNow } from './compare-with-earlier.js';
import type { EarlierPerson } from './earlier-pair.js';
import type { Loosening } from './try-loosening.js';

/**
 * What became of pairs of before as data (the part `rematch` of schemas/match.schema.json), people by their keys; who is
 * gone has the key that the row of before gives. Null where there were none.
 */
export function describeRematch({
  rematch,
  loosening,
  pairings,
}: Pick<PairedCohort, 'rematch' | 'loosening' | 'pairings'>): Readonly<Record<string, unknown>> | null {
  if (rematch === null) return null;
  const difference = compareWithEarlier(rematch, pairings);
  return {
    kept: difference.kept.map(keysOf),
    new: difference.new.map(keysOf),
    ended: difference.ended.map(({ earlier, mentor, mentee, reason, sides, nearest, menteeNowWith }) => ({
      mentor: mentor?.key ?? earlierKey(earlier.mentor),
      mentee: mentee?.key ?? earlierKey(earlier.mentee),
      reason,
      sides,
      nearest: nearest?.key ?? null,
      menteeNowWith: menteeNowWith?.map(({ key }) => key) ?? null,
    })),
    loosening: loosening === null ? null : describeLoosening(loosening),
  };
}

function describeLoosening({ steps, candidates, trials, end }: Loosening): Readonly<Record<string, unknown>> {
  return {
    steps: steps.map(({ pair, gain, menteeThenWith }) => ({
      ...keysOf(pair),
      row: pair.earlier.place.row,
      gain,
      menteeThenWith: menteeThenWith.map(({ key }) => key),
    })),
    candidates,
    trials,
    end,
  };
}

function keysOf({ mentor, mentee }: PairOfNow) {
  return { mentor: mentor.key, mentee: mentee.key };
}

function earlierKey({ name, email }: EarlierPerson): string {
  return normaliseKey(email === '' ? name : email);
}
