import { at } from './at.js';
import type { Favour } from './problem.js';
import { NONE, type Seating } from './seating.js';

/** What matchings are compared by. It follows a seating under way; `noteTaken` and `noteLeft` change it. */
export interface Tally {
  matched: number;
  /** Sums of the levels of all pairs held, as mentees and as mentors see them. */
  menteeLevels: number;
  mentorLevels: number;
  /** Mentors with seats and nobody in them. */
  idleMentors: number;
  /** The level that counts as that of the worst-off mentees, and how many are at it, and beyond. */
  worstLevel: number;
  atWorst: number;
  beyondWorst: number;
}

/** The worst level at which a mentee has a mentor; 0 where nobody has one. */
function worstLevelOf({ market, heldPair }: Seating): number {
  const { menteeLevel } = market.pairs;
  return heldPair.reduce(
    (worst, pair) => (pair === NONE ? worst : Math.max(worst, at(menteeLevel, pair))),
    0,
  );
}

/** The tally of a seating; to compare two, give both the worse of their worst levels. */
export function tallySeating(seating: Seating, worstLevel = worstLevelOf(seating)): Tally {
  const { market, taken } = seating;
  const idleMentors = market.seats.filter((seats, mentor) => seats > 0 && taken[mentor] === 0).length;
  const tally: Tally = {
    matched: 0,
    menteeLevels: 0,
    mentorLevels: 0,
    idleMentors,
    worstLevel,
    atWorst: 0,
    beyondWorst: 0,
  };
  for (const pair of seating.heldPair) if (pair !== NONE) count(tally, seating, pair, 1);
  return tally;
}

/** Makes a tally like another. In place: a walk remembers one at every other try. */
export function copyTally(tally: Tally, other: Tally): void {
  tally.matched = other.matched;
  tally.menteeLevels = other.menteeLevels;
  tally.mentorLevels = other.mentorLevels;
  tally.idleMentors = other.idleMentors;
  tally.worstLevel = other.worstLevel;
  tally.atWorst = other.atWorst;
  tally.beyondWorst = other.beyondWorst;
}

/** The pair has just been seated. */
export function noteTaken(tally: Tally, seating: Seating, pair: number): void {
  count(tally, seating, pair, 1);
  if (at(seating.taken, at(seating.market.pairs.mentor, pair)) === 1) tally.idleMentors--;
}

/** The pair has just left its seat. */
export function noteLeft(tally: Tally, seating: Seating, pair: number): void {
  count(tally, seating, pair, -1);
  if (at(seating.taken, at(seating.market.pairs.mentor, pair)) === 0) tally.idleMentors++;
}

/** Negative when the first is better: more people matched; then the worst-off mentees, their level and number. */
export function compareWorstOff(a: Tally, b: Tally): number {
  return b.matched - a.matched || a.beyondWorst - b.beyondWorst || a.atWorst - b.atWorst;
}

/** The same; then the choices of the side favoured; then fewer mentors with nobody. */
export function compareTallies(a: Tally, b: Tally, favour: Favour): number {
  return (
    compareWorstOff(a, b) ||
    favouredLevels(a, favour) - favouredLevels(b, favour) ||
    a.idleMentors - b.idleMentors
  );
}

/** The best of some seatings of one market; the first of equals. */
export function bestOf(seatings: readonly [Seating, ...Seating[]], favour: Favour): Seating {
  const worst = Math.max(...seatings.map(worstLevelOf));
  return seatings.reduce((best, other) =>
    compareTallies(tallySeating(other, worst), tallySeating(best, worst), favour) < 0 ? other : best,
  );
}

function favouredLevels({ menteeLevels, mentorLevels }: Tally, favour: Favour): number {
  if (favour === 'balanced') return menteeLevels + mentorLevels;
  return favour === 'mentees' ? menteeLevels : mentorLevels;
}

function count(tally: Tally, { market }: Seating, pair: number, step: 1 | -1): void {
  const level = at(market.pairs.menteeLevel, pair);
  tally.matched += step;
  tally.menteeLevels += step * level;
  tally.mentorLevels += step * at(market.pairs.mentorLevel, pair);
  if (level === tally.worstLevel) tally.atWorst += step;
  if (level > tally.worstLevel) tally.beyondWorst += step;
}
