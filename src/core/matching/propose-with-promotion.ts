import { at } from './at.js';
import type { Market } from './market.js';
import {
  emptySeating,
  hasFreeSeat,
  leastWanted,
  leaveSeat,
  NONE,
  type Seating,
  takeSeat,
  wouldReplace,
} from './seating.js';

/*
 * A weakly stable matching of at least two thirds of the largest: deferred acceptance that uses the ties.
 * Source: Király 2013, Linear time local approximation algorithm for maximum stable marriage, Algorithms 6(3);
 * here with capacities, more than one promotion, and the lottery where all else ties.
 */

/** One is enough for the two thirds; more leave fewer without a mentor in practice. */
const PROMOTIONS = 5;

interface Proposals {
  readonly market: Market;
  readonly seating: Seating;
  /** Per mentee where the level at hand ends. */
  readonly stop: Int32Array;
  /** Per mentee the next of that level to ask; those before have refused. */
  readonly ask: Int32Array;
  /** Per mentee where in that level to look for a free seat; those before have none, for good. */
  readonly look: Int32Array;
  /** Per seat who came while the mentor had one free, in that order, and per mentor how far these are checked. */
  readonly arrivals: Int32Array;
  readonly checked: Int32Array;
}

export function proposeWithPromotion(market: Market): Seating {
  const seating = emptySeating(market);
  const proposals: Proposals = {
    market,
    seating,
    stop: market.menteeStart.slice(0, -1),
    ask: market.menteeStart.slice(0, -1),
    look: market.menteeStart.slice(0, -1),
    arrivals: new Int32Array(seating.seated.length),
    checked: new Int32Array(market.mentorCount),
  };
  for (let first = 0; first < market.menteeCount; first++) {
    let proposer = first;
    while (proposer !== NONE) proposer = propose(proposals, proposer);
  }
  return seating;
}

/** One proposal of a mentee without a mentor; returns who proposes next, NONE when nobody has to. */
function propose(proposals: Proposals, mentee: number): number {
  const { market, seating, stop, ask } = proposals;
  // 1. Within a level, a mentor with a free seat is asked first, and takes whoever is acceptable.
  const free = findFree(proposals, mentee);
  if (free !== NONE) {
    const mentor = at(market.pairs.mentor, free);
    proposals.arrivals[at(seating.seatStart, mentor) + at(seating.taken, mentor)] = mentee;
    takeSeat(seating, free);
    return NONE;
  }
  const pair = at(ask, mentee);
  if (pair === at(stop, mentee)) return startNextLevel(proposals, mentee) ? mentee : NONE;
  ask[mentee] = pair + 1;
  const mentor = at(market.pairs.mentor, pair);
  // 2. A full mentor lets go of somebody who has a free seat at an equally good mentor;
  // 3. otherwise of the least wanted, if the proposer is better: level, then promotions, then lottery.
  const uncertain = findUncertain(proposals, mentor);
  if (uncertain === NONE && !wouldReplace(seating, pair)) return mentee;
  const released = uncertain === NONE ? leastWanted(seating, mentor) : uncertain;
  leaveSeat(seating, released);
  takeSeat(seating, pair);
  return released;
}

/** 4. A list at its end is begun again with one promotion more; false when there is no more. */
function startNextLevel({ market, seating, stop, ask, look }: Proposals, mentee: number): boolean {
  const start = at(market.menteeStart, mentee);
  const end = at(market.menteeStart, mentee + 1);
  if (at(stop, mentee) === end) {
    const promotions = at(seating.promotions, mentee);
    if (promotions === PROMOTIONS || start === end) return false;
    seating.promotions[mentee] = promotions + 1;
    stop[mentee] = start;
    ask[mentee] = start;
    look[mentee] = start;
  }
  stop[mentee] = at(market.levelEnd, at(stop, mentee));
  return true;
}

/** The mentee's first pair of the level at hand whose mentor has a free seat, or NONE. */
function findFree({ market, seating, stop, look }: Proposals, mentee: number): number {
  const end = at(stop, mentee);
  let pair = at(look, mentee);
  while (pair < end && !hasFreeSeat(seating, at(market.pairs.mentor, pair))) pair++;
  look[mentee] = pair;
  return pair < end ? pair : NONE;
}

/**
 * A mentee of this full mentor who has a free seat at an equally good one, or NONE. Only those who came to a
 * free seat can be such, and who is none will not become one: seats are only ever taken.
 */
function findUncertain(proposals: Proposals, mentor: number): number {
  const { market, seating, arrivals, checked } = proposals;
  const start = at(seating.seatStart, mentor);
  for (; at(checked, mentor) < at(market.seats, mentor); checked[mentor] = at(checked, mentor) + 1) {
    const mentee = at(arrivals, start + at(checked, mentor));
    const held = at(seating.heldPair, mentee);
    const stays = held !== NONE && at(market.pairs.mentor, held) === mentor;
    if (stays && findFree(proposals, mentee) !== NONE) return mentee;
  }
  return NONE;
}
