import { forEachRow } from '../../preferences/for-each-row.js';
import type { Preferences } from '../../preferences/preferences.js';
import type { PersonKey } from '../../signups/person.js';
import type { PairOfNow } from './compare-with-earlier.js';
import type { EarlierPair } from './earlier-pair.js';
import type { KeptPair, Rematch } from './rematch.js';
import { type Loosening, type Rematcher, tryLoosening } from './try-loosening.js';

/** Matching anew takes the longer the more people there are: so many mentees may be matched in all trials together. */
const MENTEES_IN_ALL = 100_000;
/** To prove each trial takes longer still. */
const MENTEES_IN_ALL_PROVED = 20_000;
const FEWEST_SOLVES = 10;
const MOST_SOLVES = 200;

/** A finished rematch, and what it would be with other rows. */
export interface LooseningRequest {
  readonly earlier: readonly EarlierPair[];
  readonly kept: Rematch['kept'];
  readonly pairings: readonly PairOfNow[];
  /** At most so many pairs are let go. */
  readonly limit: number;
  /** Whether each matching anew is proved to be the largest, as this one was. */
  readonly exact: boolean;
  readonly rematch: Rematcher;
}

/** Says what letting go of kept pairs would gain. The number of trials depends on numbers alone, never on time. */
export function loosenPairs(preferences: Preferences, request: LooseningRequest): Promise<Loosening> {
  const { mentees } = preferences;
  const inAll = request.exact ? MENTEES_IN_ALL_PROVED : MENTEES_IN_ALL;
  const affordable = Math.floor(inAll / Math.max(1, mentees.length));
  const { waiting, kept } = rankByPromise(preferences, request);
  return tryLoosening({
    ...request,
    kept,
    waiting,
    solves: Math.min(MOST_SOLVES, Math.max(FEWEST_SOLVES, affordable)),
  });
}

/**
 * How many mentees without a mentor could have one at all, and the kept pairs, those first whose mentor such a mentee
 * could have and whose mentee could go to a mentor with a free seat: to part these helps at once. Others help only
 * where further people move.
 */
function rankByPromise(
  { index, mentees, mentors }: Preferences,
  { kept, pairings }: LooseningRequest,
): { readonly waiting: number; readonly kept: readonly KeptPair[] } {
  const matched = new Set(pairings.map(({ mentee }) => mentee.key));
  const taken = new Map<PersonKey, number>();
  for (const { mentor } of pairings) taken.set(mentor.key, (taken.get(mentor.key) ?? 0) + 1);
  const isFree = mentors.map(({ person }) => person.capacity > (taken.get(person.key) ?? 0));
  const keptMentees = new Set(kept.map(({ mentee }) => mentee.key));
  const numbers = [...mentees.keys()].filter((number) => {
    const key = mentees[number]?.person.key;
    return key !== undefined && (!matched.has(key) || keptMentees.has(key));
  });

  const wanted = new Set<PersonKey | undefined>();
  const movable = new Set<PersonKey | undefined>();
  let waiting = 0;
  forEachRow(index, Int32Array.from(numbers), (number, { count, mentors: acceptable }) => {
    const key = mentees[number]?.person.key;
    if (key === undefined || count === 0) return;
    const others = acceptable.subarray(0, count);
    if (matched.has(key)) {
      if (others.some((mentor) => isFree[mentor])) movable.add(key);
    } else {
      waiting += 1;
      for (const mentor of others) wanted.add(mentors[mentor]?.person.key);
    }
  });
  const promise = ({ mentor, mentee }: KeptPair): number =>
    Number(wanted.has(mentor.key)) + Number(movable.has(mentee.key));
  return { waiting, kept: kept.toSorted((a, b) => promise(b) - promise(a)) };
}
