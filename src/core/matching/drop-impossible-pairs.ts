import { at } from './at.js';
import { buildMarket, type Market, pickColumns } from './market.js';
import { numbersWhere } from './numbers-below.js';

/*
 * Pairs that no stable matching holds can go; what is left has exactly the stable matchings of the whole.
 * Source: the preprocessing of Irving & Manlove 2009 (Finding large stable matchings, ACM JEA 14),
 * here with capacities and with ties on both sides. docs/matching.md has the two proofs.
 */

/** What is still possible: everything up to these levels. Both only ever shrink. */
interface Limits {
  readonly market: Market;
  readonly menteeLimit: Int32Array;
  readonly mentorLimit: Int32Array;
  /** Per mentee the best pair that is still possible. */
  readonly firstPair: Int32Array;
}

const NO_LIMIT = 2 ** 31 - 1;

/** The market without the pairs of which two rules, applied until nothing changes, show that they cannot be. */
export function dropImpossiblePairs(market: Market): Market {
  const limits: Limits = {
    market,
    menteeLimit: new Int32Array(market.menteeCount).fill(NO_LIMIT),
    mentorLimit: new Int32Array(market.mentorCount).fill(NO_LIMIT),
    firstPair: market.menteeStart.slice(0, -1),
  };
  let due = new Set(market.seats.keys());
  while (due.size > 0) {
    const touched = new Set<number>();
    for (const mentor of due) {
      dropBelowCertain(limits, mentor, touched);
      dropBelowSeekers(limits, mentor, touched);
    }
    due = touched;
  }
  const { pairs } = market;
  const possible = numbersWhere(pairs.mentee.length, (pair) => isPossible(limits, pair));
  return buildMarket(market.menteeCount, market.seats, pickColumns(pairs, possible));
}

/**
 * Rule 1. When a mentor's best levels hold no more mentees than there are seats, each of them is sure of
 * a mentor at least as good as this one, and drops whoever is strictly worse.
 */
function dropBelowCertain(limits: Limits, mentor: number, touched: Set<number>): void {
  const { market, menteeLimit } = limits;
  const { mentee: mentees, mentor: mentors, menteeLevel } = market.pairs;
  const end = endOfCertain(limits, mentor);
  for (let position = at(market.mentorStart, mentor); position < end; position++) {
    const pair = at(market.mentorList, position);
    if (!isPossible(limits, pair)) continue;
    const mentee = at(mentees, pair);
    const limit = at(menteeLevel, pair);
    for (let worse = at(market.menteeStart, mentee + 1) - 1; at(menteeLevel, worse) > limit; worse--) {
      if (isPossible(limits, worse)) touched.add(at(mentors, worse));
    }
    menteeLimit[mentee] = Math.min(limit, at(menteeLimit, mentee));
  }
}

/** Where the longest run of whole levels ends, from the best, that has a seat for everyone in it. */
function endOfCertain(limits: Limits, mentor: number): number {
  const { seats, pairs, mentorStart, mentorList } = limits.market;
  const stop = at(mentorStart, mentor + 1);
  let end = at(mentorStart, mentor);
  let level = 0;
  let mentees = 0;
  for (let position = end; position < stop; position++) {
    const pair = at(mentorList, position);
    if (!isPossible(limits, pair)) continue;
    if (at(pairs.mentorLevel, pair) > level) end = position;
    level = at(pairs.mentorLevel, pair);
    mentees++;
    if (mentees > at(seats, mentor)) return end;
  }
  return stop;
}

/**
 * Rule 2. When mentees enough to take every seat have this mentor alone in their best level, the mentor
 * is sure of people as good as the last of those, and drops whoever is strictly worse.
 */
function dropBelowSeekers(limits: Limits, mentor: number, touched: Set<number>): void {
  const { pairs, mentorStart, mentorList } = limits.market;
  const limit = levelOfLastSeeker(limits, mentor);
  const dropped: number[] = [];
  for (let position = at(mentorStart, mentor + 1) - 1; position >= at(mentorStart, mentor); position--) {
    const pair = at(mentorList, position);
    if (at(pairs.mentorLevel, pair) <= limit) break;
    if (isPossible(limits, pair)) dropped.push(at(pairs.mentee, pair));
  }
  limits.mentorLimit[mentor] = Math.min(limit, at(limits.mentorLimit, mentor));
  // A mentee who lost this mentor may now have another alone in the best level.
  for (const mentee of dropped) {
    const best = bestPair(limits, mentee);
    if (best < at(limits.market.menteeStart, mentee + 1)) touched.add(at(pairs.mentor, best));
  }
}

/** The mentor's level of the seeker who takes the last seat; NO_LIMIT when seekers leave a seat free. */
function levelOfLastSeeker(limits: Limits, mentor: number): number {
  const { seats, pairs, mentorStart, mentorList } = limits.market;
  let seatsLeft = at(seats, mentor);
  for (let position = at(mentorStart, mentor); position < at(mentorStart, mentor + 1); position++) {
    const pair = at(mentorList, position);
    if (!isPossible(limits, pair) || !isAloneInBestLevel(limits, pair)) continue;
    seatsLeft--;
    if (seatsLeft === 0) return at(pairs.mentorLevel, pair);
  }
  return NO_LIMIT;
}

function isAloneInBestLevel(limits: Limits, pair: number): boolean {
  const { pairs, menteeStart } = limits.market;
  const mentee = at(pairs.mentee, pair);
  if (bestPair(limits, mentee) !== pair) return false;
  const level = at(pairs.menteeLevel, pair);
  const end = at(menteeStart, mentee + 1);
  for (let other = pair + 1; other < end && at(pairs.menteeLevel, other) === level; other++) {
    if (isPossible(limits, other)) return false;
  }
  return true;
}

/** The mentee's best pair that is still possible; the end of the list where none is. */
function bestPair(limits: Limits, mentee: number): number {
  const end = at(limits.market.menteeStart, mentee + 1);
  let best = at(limits.firstPair, mentee);
  while (best < end && !isPossible(limits, best)) best++;
  limits.firstPair[mentee] = best;
  return best;
}

function isPossible({ market, menteeLimit, mentorLimit }: Limits, pair: number): boolean {
  const { mentee, mentor, menteeLevel, mentorLevel } = market.pairs;
  return (
    at(menteeLevel, pair) <= at(menteeLimit, at(mentee, pair)) &&
    at(mentorLevel, pair) <= at(mentorLimit, at(mentor, pair))
  );
}
