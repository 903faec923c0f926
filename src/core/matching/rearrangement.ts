import { at } from './at.js';
import type { Market } from './market.js';
import { pick } from './pick.js';
import { leastWanted, leaveSeat, NONE, reseat, type Seating, takeSeat } from './seating.js';
import { type Draw, startDraws } from './start-draws.js';
import { noteLeft, noteTaken, type Tally, tallySeating } from './tally.js';

/** A seating that is being rearranged, step by step, each of which can be taken back. */
export interface Rearrangement {
  readonly seating: Seating;
  tally: Tally;
  readonly draw: Draw;
  /** The step under way: a pair seated as its number, a pair given up as the complement (`~pair`). */
  readonly changes: number[];
  /** The mentor whose seat has just been left and is kept for whoever is wanted most, or NONE. */
  reserved: number;
  /**
   * Per mentor the level from which on nobody is taken: `OPEN` with a free seat that is not reserved, else the worst
   * level held, 0 with nobody. It follows from the rest; the walk asks for it more often than for all else.
   */
  readonly limits: Int32Array;
  /** Per mentee the level held, `OPEN` without a mentor. */
  readonly heldLevels: Int32Array;
  /** By place in the mentors' lists the mentee, and the mentee's level: lists are read in this order. */
  readonly listedMentee: Int32Array;
  readonly listedLevel: Int32Array;
}

/** Worse than every level. */
export const OPEN = 2 ** 31 - 1;

type Listed = Pick<Rearrangement, 'listedMentee' | 'listedLevel'>;

/** Several walks go over one market. */
const listed = new WeakMap<Market, Listed>();

function listedOf(market: Market): Listed {
  const { pairs, mentorList } = market;
  const known = listed.get(market) ?? {
    listedMentee: pick(pairs.mentee, mentorList),
    listedLevel: pick(pairs.menteeLevel, mentorList),
  };
  listed.set(market, known);
  return known;
}

/** A rearrangement of its own; the given seating stays as it is. */
export function startRearranging(given: Seating): Rearrangement {
  const seating = reseat(given);
  const { pairs, mentorCount } = seating.market;
  const rearrangement: Rearrangement = {
    seating,
    tally: tallySeating(seating),
    draw: startDraws(),
    changes: [],
    reserved: NONE,
    limits: new Int32Array(mentorCount),
    heldLevels: seating.heldPair.map((pair) => (pair === NONE ? OPEN : at(pairs.menteeLevel, pair))),
    ...listedOf(seating.market),
  };
  for (let mentor = 0; mentor < mentorCount; mentor++) noteLimit(rearrangement, mentor);
  return rearrangement;
}

export function take(rearrangement: Rearrangement, pair: number): void {
  seatPair(rearrangement, pair);
  rearrangement.changes.push(pair);
}

/** The mentee gives up the pair held, which is returned. */
export function leave(rearrangement: Rearrangement, mentee: number): number {
  const pair = at(rearrangement.seating.heldPair, mentee);
  unseatPair(rearrangement, pair);
  rearrangement.changes.push(~pair);
  return pair;
}

/** Takes the step back, the last change first. */
export function undoStep(rearrangement: Rearrangement): void {
  const { changes } = rearrangement;
  for (let change = changes.pop(); change !== undefined; change = changes.pop()) {
    if (change < 0) seatPair(rearrangement, ~change);
    else unseatPair(rearrangement, change);
  }
}

/** Keeps a seat of this mentor, or of nobody (NONE), instead of the one kept until now. */
export function reserve(rearrangement: Rearrangement, mentor: number): void {
  const { reserved } = rearrangement;
  rearrangement.reserved = mentor;
  if (reserved !== NONE) noteLimit(rearrangement, reserved);
  if (mentor !== NONE) noteLimit(rearrangement, mentor);
}

function seatPair(rearrangement: Rearrangement, pair: number): void {
  const { seating, tally, heldLevels } = rearrangement;
  const { mentee, menteeLevel } = seating.market.pairs;
  takeSeat(seating, pair);
  heldLevels[at(mentee, pair)] = at(menteeLevel, pair);
  noteTaken(tally, seating, pair);
  noteLimit(rearrangement, at(seating.market.pairs.mentor, pair));
}

function unseatPair(rearrangement: Rearrangement, pair: number): void {
  const { seating, tally, heldLevels } = rearrangement;
  const mentee = at(seating.market.pairs.mentee, pair);
  leaveSeat(seating, mentee);
  heldLevels[mentee] = OPEN;
  noteLeft(tally, seating, pair);
  noteLimit(rearrangement, at(seating.market.pairs.mentor, pair));
}

function noteLimit(rearrangement: Rearrangement, mentor: number): void {
  const { limits } = rearrangement;
  limits[mentor] = hasOpenSeat(rearrangement, mentor) ? OPEN : worstLevelHeld(rearrangement, mentor);
}

/** True when the mentor has a free seat that is not the reserved one. */
function hasOpenSeat({ seating, reserved }: Rearrangement, mentor: number): boolean {
  const kept = mentor === reserved ? 1 : 0;
  return at(seating.taken, mentor) + kept < at(seating.market.seats, mentor);
}

/** The mentor's worst level among the mentees held; 0, better than any, with nobody. */
function worstLevelHeld({ seating }: Rearrangement, mentor: number): number {
  if (at(seating.taken, mentor) === 0) return 0;
  return at(seating.market.pairs.mentorLevel, at(seating.heldPair, leastWanted(seating, mentor)));
}

/** One of the mentees at the mentor's worst level. The mentor must have one. */
export function drawLeastWanted(rearrangement: Rearrangement, mentor: number): number {
  const { seating, draw } = rearrangement;
  const drawn = at(seating.seated, at(seating.seatStart, mentor) + draw(at(seating.taken, mentor)));
  const level = at(seating.market.pairs.mentorLevel, at(seating.heldPair, drawn));
  return level === worstLevelHeld(rearrangement, mentor) ? drawn : leastWanted(seating, mentor);
}
