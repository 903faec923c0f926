import { at } from './at.js';
import { movePair } from './move-pair.js';
import { numbersWhere } from './numbers-below.js';
import { type Rearrangement, startRearranging, undoStep } from './rearrangement.js';
import { NONE, type Seating } from './seating.js';
import { copyTally, type Tally, tallySeating } from './tally.js';

/** What a walk may cost. Tries count, not time: the result must not depend on the machine. */
export interface Budget {
  readonly tries: number;
  /** Tries without a gain after which the walk ends. */
  readonly patience: number;
}

/**
 * A random walk over weakly stable matchings that takes back every step by which it gets worse, the same on every
 * run. It ends where it is good enough, or with the budget. The given seating stays as it is.
 */
export function walkUphill(
  given: Seating,
  compare: (a: Tally, b: Tally) => number,
  budget: Budget,
  isEnough: (tally: Tally) => boolean,
): Seating {
  const mentees = menteesWithList(given);
  const rearrangement = startRearranging(given);
  const { seating } = rearrangement;
  const before = tallySeating(given);
  let triesLeft = mentees.length === 0 ? 0 : budget.tries;
  for (let idle = 0; idle < budget.patience && triesLeft > 0 && !isEnough(before); triesLeft--) {
    idle++;
    if (!tryStep(rearrangement, mentees)) continue;
    const order = compare(rearrangement.tally, before);
    if (order > 0) {
      undoStep(rearrangement);
      continue;
    }
    if (order < 0) {
      idle = 0;
      const { atWorst, beyondWorst } = rearrangement.tally;
      // Nobody is at the worst level any more, or a larger matching has somebody beyond: measure anew.
      if (atWorst === 0 || beyondWorst > 0) rearrangement.tally = tallySeating(seating);
    }
    copyTally(before, rearrangement.tally);
  }
  return seating;
}

/** Who may be drawn: others count for nothing, and adding them must change nothing. */
function menteesWithList({ market: { menteeStart, menteeCount } }: Seating): Int32Array {
  return numbersWhere(menteeCount, (mentee) => at(menteeStart, mentee) < at(menteeStart, mentee + 1));
}

/** Tries a pair as good for a mentee drawn as the present one; false when nothing has changed. */
function tryStep(rearrangement: Rearrangement, mentees: Int32Array): boolean {
  const { seating, draw, limits } = rearrangement;
  const { menteeStart, levelEnd, pairs } = seating.market;
  const mentee = at(mentees, draw(mentees.length));
  const held = at(seating.heldPair, mentee);
  const start = at(menteeStart, mentee);
  const end = held === NONE ? at(menteeStart, mentee + 1) : at(levelEnd, held);
  // The first, from one drawn, whose mentor would not rather do without: most would.
  const first = start + draw(end - start);
  let pair = first;
  do {
    const isWilling = at(limits, at(pairs.mentor, pair)) >= at(pairs.mentorLevel, pair);
    if (isWilling && pair !== held) return movePair(rearrangement, pair);
    pair = pair + 1 === end ? start : pair + 1;
  } while (pair !== first);
  return false;
}
