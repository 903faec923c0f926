import { groupBy } from '../../text/group-by.js';
import { type HeldPair, isSettled } from './held-pair.js';
import { ANYBODY } from './holding.js';
import type { RoundSurvey } from './survey.js';

/*
 * Which of a mentee's two mentors came in which round need not be told: it follows. What was fixed or kept came before
 * all rounds. Of two that the matching found, the better one is the first, since a better mentor with a seat left for
 * the second round would have taken the mentee in the first. Two equally good ones leave each mentee one choice that
 * concerns nobody else: whom a mentee envies does not hang on it, and mentors are judged one by one.
 */

/** Numbers each mentee's pairs, the better one first; of equally good ones the mentor who comes first. */
export function assignRounds(pairs: readonly Omit<HeldPair, 'round'>[]): readonly HeldPair[] {
  return [...groupBy(pairs, ({ mentee }) => mentee).values()].flatMap((own) =>
    own
      .toSorted(
        (a, b) => Number(isSettled(b)) - Number(isSettled(a)) || rankOf(a) - rankOf(b) || a.mentor - b.mentor,
      )
      .map((pair, place) => ({ ...pair, round: place === 0 ? (1 as const) : (2 as const) })),
  );
}

/**
 * Exchanges the rounds of two equally good mentors where only that is stable: a mentor whom somebody envies in the
 * first round has no seat left for the second, and one whom somebody better envies in the second holds the mentee
 * since the first. Null where everything may stay.
 */
export function exchangeRounds(
  pairs: readonly HeldPair[],
  [first, second]: readonly RoundSurvey[],
): readonly HeldPair[] | null {
  if (first === undefined || second === undefined) return null;
  const mustBeFirst = ({ mentor, standings }: HeldPair): boolean =>
    first.bestEnvier[mentor] !== ANYBODY ||
    (second.bestEnvier[mentor] ?? ANYBODY) < (standings?.mentor ?? ANYBODY);
  const exchanged = new Set<number>();
  for (const [mentee, own] of groupBy(pairs, (pair) => pair.mentee)) {
    const [now, then] = own;
    if (now === undefined || then === undefined || isSettled(now) || isSettled(then)) continue;
    if (rankOf(now) === rankOf(then) && mustBeFirst(then) && !mustBeFirst(now)) exchanged.add(mentee);
  }
  if (exchanged.size === 0) return null;
  return pairs.map((pair) =>
    exchanged.has(pair.mentee) ? { ...pair, round: pair.round === 1 ? 2 : 1 } : pair,
  );
}

/** Where the mentor stands with the mentee; one whom a rule refuses is the last. */
function rankOf({ standings }: Pick<HeldPair, 'standings'>): number {
  return standings?.mentee ?? ANYBODY;
}
