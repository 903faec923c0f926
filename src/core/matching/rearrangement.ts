import { at } from './at.js';
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
}

/** A rearrangement of its own; the given seating stays as it is. */
export function startRearranging(given: Seating): Rearrangement {
  const seating = reseat(given);
  return { seating, tally: tallySeating(seating), draw: startDraws(), changes: [], reserved: NONE };
}

export function take({ seating, tally, changes }: Rearrangement, pair: number): void {
  takeSeat(seating, pair);
  noteTaken(tally, seating, pair);
  changes.push(pair);
}

export function leave({ seating, tally, changes }: Rearrangement, mentee: number): void {
  const pair = leaveSeat(seating, mentee);
  noteLeft(tally, seating, pair);
  changes.push(~pair);
}

/** Takes the step back, the last change first. */
export function undoStep({ seating, tally, changes }: Rearrangement): void {
  for (let change = changes.pop(); change !== undefined; change = changes.pop()) {
    if (change < 0) {
      takeSeat(seating, ~change);
      noteTaken(tally, seating, ~change);
    } else {
      leaveSeat(seating, at(seating.market.pairs.mentee, change));
      noteLeft(tally, seating, change);
    }
  }
}

/** True when the mentor has a free seat that is not the reserved one. */
export function hasOpenSeat({ seating, reserved }: Rearrangement, mentor: number): boolean {
  const kept = mentor === reserved ? 1 : 0;
  return at(seating.taken, mentor) + kept < at(seating.market.seats, mentor);
}

/** The mentor's worst level among the mentees held; 0, better than any, with nobody. */
export function worstLevelHeld({ seating }: Rearrangement, mentor: number): number {
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
