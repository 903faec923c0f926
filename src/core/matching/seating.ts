import { at } from './at.js';
import type { Market, PairTable } from './market.js';

/*
 * Who sits where. Each mentor's seats are a binary heap with the least wanted mentee at its root, so that
 * asking whom a full mentor would let go costs nothing and a change costs the logarithm of the capacity.
 */

/** No pair: what a mentee without a mentor holds. */
export const NONE = -1;

/** A matching under way. Only `takeSeat` and `leaveSeat` change it. */
export interface Seating<Table extends PairTable = Market> {
  readonly market: Table;
  /** Per mentee the number of the pair held, or NONE. */
  readonly heldPair: Int32Array;
  /** Per mentor how many seats are taken. */
  readonly taken: Int32Array;
  /** Per mentee how often promoted: among mentees of one level a mentor prefers the more often promoted. */
  readonly promotions: Int32Array;
  /** Seats of mentor j: from `seatStart[j]`; the first `taken[j]` hold mentees as a heap. */
  readonly seatStart: Int32Array;
  readonly seated: Int32Array;
  /** Per mentee the position in `seated`; meaningless without a pair. */
  readonly seatOf: Int32Array;
}

/** Everybody without a mentor, all seats free. */
export function emptySeating<Table extends PairTable>(market: Table): Seating<Table> {
  const seatStart = new Int32Array(market.mentorCount + 1);
  market.seats.forEach((count, mentor) => {
    seatStart[mentor + 1] = at(seatStart, mentor) + count;
  });
  return {
    market,
    heldPair: new Int32Array(market.menteeCount).fill(NONE),
    taken: new Int32Array(market.mentorCount),
    promotions: new Int32Array(market.menteeCount),
    seatStart,
    seated: new Int32Array(at(seatStart, market.mentorCount)),
    seatOf: new Int32Array(market.menteeCount),
  };
}

/** The seating in which each mentee holds the pair named, or NONE. */
export function seatPairs<Table extends PairTable>(market: Table, heldPair: Int32Array): Seating<Table> {
  const seating = emptySeating(market);
  for (const pair of heldPair) if (pair !== NONE) takeSeat(seating, pair);
  return seating;
}

/** A seating of its own with the same pairs; promotions are forgotten. */
export function reseat({ market, heldPair }: Seating): Seating {
  return seatPairs(market, heldPair);
}

/** How many mentees have a seat. */
export function countSeated({ heldPair }: Seating<PairTable>): number {
  return heldPair.reduce((count, pair) => (pair === NONE ? count : count + 1), 0);
}

export function hasFreeSeat(seating: Seating<PairTable>, mentor: number): boolean {
  return at(seating.taken, mentor) < at(seating.market.seats, mentor);
}

/** The mentee whom this mentor would let go first. The mentor must have one. */
export function leastWanted(seating: Seating<PairTable>, mentor: number): number {
  return at(seating.seated, at(seating.seatStart, mentor));
}

/** The mentees this mentor has, in no order that means anything. */
export function menteesOf(seating: Seating<PairTable>, mentor: number): Int32Array {
  const start = at(seating.seatStart, mentor);
  return seating.seated.subarray(start, start + at(seating.taken, mentor));
}

/** The pair's mentee, without a mentor until now, takes a free seat of the pair's mentor. */
export function takeSeat(seating: Seating<PairTable>, pair: number): void {
  const { mentee: mentees, mentor: mentors } = seating.market.pairs;
  const mentee = at(mentees, pair);
  const mentor = at(mentors, pair);
  const count = at(seating.taken, mentor);
  seating.heldPair[mentee] = pair;
  seating.taken[mentor] = count + 1;
  sit(seating, mentee, at(seating.seatStart, mentor) + count);
  rise(seating, mentee);
}

/** The mentee leaves the seat held; returns the pair given up. */
export function leaveSeat(seating: Seating<PairTable>, mentee: number): number {
  const pair = at(seating.heldPair, mentee);
  const mentor = at(seating.market.pairs.mentor, pair);
  const count = at(seating.taken, mentor) - 1;
  const gap = at(seating.seatOf, mentee);
  const last = at(seating.seated, at(seating.seatStart, mentor) + count);
  seating.heldPair[mentee] = NONE;
  seating.taken[mentor] = count;
  if (last !== mentee) {
    sit(seating, last, gap);
    rise(seating, last);
    sink(seating, last);
  }
  return pair;
}

/** True when the pair's mentor, all seats taken, would let somebody go for the pair's mentee. */
export function wouldReplace(seating: Seating<PairTable>, pair: number): boolean {
  const least = leastWanted(seating, at(seating.market.pairs.mentor, pair));
  return isLessWanted(seating, at(seating.heldPair, least), pair);
}

/** True when the mentor of both pairs would rather do without the mentee of the first. */
function isLessWanted({ market, promotions }: Seating<PairTable>, pair: number, other: number): boolean {
  const { mentee: mentees, mentorLevel } = market.pairs;
  const levels = at(mentorLevel, pair) - at(mentorLevel, other);
  if (levels !== 0) return levels > 0;
  const mentee = at(mentees, pair);
  const rival = at(mentees, other);
  const promoted = at(promotions, mentee) - at(promotions, rival);
  return promoted === 0 ? mentee > rival : promoted < 0;
}

function sit(seating: Seating<PairTable>, mentee: number, position: number): void {
  seating.seated[position] = mentee;
  seating.seatOf[mentee] = position;
}

function rise(seating: Seating<PairTable>, mentee: number): void {
  const pair = at(seating.heldPair, mentee);
  const root = at(seating.seatStart, at(seating.market.pairs.mentor, pair));
  for (let position = at(seating.seatOf, mentee); position > root; ) {
    const parent = root + ((position - root - 1) >> 1);
    const above = at(seating.seated, parent);
    if (!isLessWanted(seating, pair, at(seating.heldPair, above))) return;
    sit(seating, above, position);
    sit(seating, mentee, parent);
    position = parent;
  }
}

function sink(seating: Seating<PairTable>, mentee: number): void {
  const pair = at(seating.heldPair, mentee);
  const mentor = at(seating.market.pairs.mentor, pair);
  const root = at(seating.seatStart, mentor);
  const end = root + at(seating.taken, mentor);
  for (let position = at(seating.seatOf, mentee); ; ) {
    const left = root + 2 * (position - root) + 1;
    if (left >= end) return;
    const child = left + 1 < end ? lessWantedSeat(seating, left, left + 1) : left;
    const below = at(seating.seated, child);
    if (!isLessWanted(seating, at(seating.heldPair, below), pair)) return;
    sit(seating, below, position);
    sit(seating, mentee, child);
    position = child;
  }
}

/** Of two seats of one mentor the one whose mentee is less wanted. */
function lessWantedSeat(seating: Seating<PairTable>, seat: number, other: number): number {
  const pair = at(seating.heldPair, at(seating.seated, seat));
  const rival = at(seating.heldPair, at(seating.seated, other));
  return isLessWanted(seating, pair, rival) ? seat : other;
}
