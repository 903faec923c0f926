import { at } from './at.js';
import { movePair } from './move-pair.js';
import { type Rearrangement, startRearranging } from './rearrangement.js';
import { NONE, type Seating } from './seating.js';

/** A walk over weakly stable matchings by drawn steps, the same on every run. */
export interface RandomWalk {
  readonly rearrangement: Rearrangement;
  /** Who may be drawn: mentees with a list. Others count for nothing: adding them must change nothing. */
  readonly mentees: readonly number[];
}

/** Tries are the budget, not time: the result must not depend on the machine. */
interface Budget {
  readonly perMentee: number;
  readonly most: number;
}

/** In a small market tries cost nothing, and the walk is to find what there is. */
const FEWEST_TRIES = 5_000;

/** A walk of its own; the given seating stays as it is. */
export function startWalk(given: Seating): RandomWalk {
  const { menteeStart, menteeCount } = given.market;
  const mentees: number[] = [];
  for (let mentee = 0; mentee < menteeCount; mentee++) {
    if (at(menteeStart, mentee) < at(menteeStart, mentee + 1)) mentees.push(mentee);
  }
  return { rearrangement: startRearranging(given), mentees };
}

/** How often to try; 0 where nobody can be drawn. */
export function countTries({ mentees }: RandomWalk, { perMentee, most }: Budget): number {
  if (mentees.length === 0) return 0;
  return Math.min(most, Math.max(FEWEST_TRIES, perMentee * mentees.length));
}

/** Tries a pair drawn from those as good for the mentee as the present one; false when nothing has changed. */
export function tryStep({ rearrangement, mentees }: RandomWalk): boolean {
  const { seating, draw } = rearrangement;
  const { menteeStart, levelEnd } = seating.market;
  const mentee = mentees[draw(mentees.length)] as number;
  const held = at(seating.heldPair, mentee);
  const start = at(menteeStart, mentee);
  const end = held === NONE ? at(menteeStart, mentee + 1) : at(levelEnd, held);
  return movePair(rearrangement, start + draw(end - start));
}
