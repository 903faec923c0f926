import { at } from './at.js';
import type { Market } from './market.js';
import {
  drawLeastWanted,
  leave,
  OPEN,
  type Rearrangement,
  reserve,
  take,
  undoStep,
} from './rearrangement.js';
import { NONE } from './seating.js';

/*
 * One step from a weakly stable matching to another. Ties allow it: a mentee may take the seat of somebody whom
 * the mentor wants no more, or a free one elsewhere that is as good. Everyone whom that touches is placed again
 * until nobody and no seat is left over that another would strictly gain by.
 */

/** Displaced mentees after whom a step is given up: longer chains cost much and rarely end well. */
const LONGEST_CHAIN = 10;

/**
 * Moves the pair's mentee to the pair's mentor; false, and nothing is changed, where that cannot be.
 * The level must be as good for the mentee as the present one, and the mentor must have a free seat or somebody
 * who is no better; in a weakly stable matching these are then equal to what they replace.
 */
export function movePair(rearrangement: Rearrangement, pair: number): boolean {
  const { seating, changes, limits, heldLevels } = rearrangement;
  const { mentee: mentees, mentor: mentors, menteeLevel, mentorLevel } = seating.market.pairs;
  const mentee = at(mentees, pair);
  const mentor = at(mentors, pair);
  const held = at(seating.heldPair, mentee);
  if (held === pair || at(heldLevels, mentee) < at(menteeLevel, pair)) return false;
  if (at(limits, mentor) < at(mentorLevel, pair)) return false;

  changes.length = 0;
  // 1. The mentee leaves the seat held. It is reserved: taken at once, it could go past somebody better.
  if (held !== NONE) {
    leave(rearrangement, mentee);
    reserve(rearrangement, at(mentors, held));
  }
  // 2. The mentee takes a free seat, or that of one of the least wanted.
  const displaced =
    at(limits, mentor) === OPEN ? NONE : leave(rearrangement, drawLeastWanted(rearrangement, mentor));
  take(rearrangement, pair);
  // 3. Whoever lost a seat proposes again, and whoever is displaced by that.
  const placed = placeDisplaced(rearrangement, displaced);
  // 4. The reserved seat goes to whom its mentor wants most; the seat that one leaves goes on likewise.
  const vacant = rearrangement.reserved;
  reserve(rearrangement, NONE);
  if (placed) fillVacancies(rearrangement, vacant);
  else undoStep(rearrangement);
  return placed;
}

/** Deferred acceptance by whoever gave up the pair, or NONE; false when the chain grows too long. */
function placeDisplaced(rearrangement: Rearrangement, givenUp: number): boolean {
  const { limits, seating } = rearrangement;
  let lost = givenUp;
  for (let length = 0; length < LONGEST_CHAIN; length++) {
    const pair = lost === NONE ? NONE : findPlace(rearrangement, lost);
    if (pair === NONE) return true;
    const mentor = at(seating.market.pairs.mentor, pair);
    const isOpen = at(limits, mentor) === OPEN;
    lost = isOpen ? NONE : leave(rearrangement, drawLeastWanted(rearrangement, mentor));
    take(rearrangement, pair);
  }
  return lost === NONE;
}

/**
 * The best pair of the mentee who gave up this one that its mentor agrees to. No better level need be asked: there
 * all refused when the matching was stable, and since then no mentor has come to take anyone less wanted.
 */
function findPlace(rearrangement: Rearrangement, givenUp: number): number {
  const { market } = rearrangement.seating;
  const end = at(market.menteeStart, at(market.pairs.mentee, givenUp) + 1);
  for (let start = findLevelStart(market, givenUp); start < end; start = at(market.levelEnd, start)) {
    const pair = findPlaceInLevel(rearrangement, start);
    if (pair !== NONE) return pair;
  }
  return NONE;
}

/** The first pair of this one's mentee and level. */
function findLevelStart({ pairs, menteeStart }: Market, pair: number): number {
  const listStart = at(menteeStart, at(pairs.mentee, pair));
  const level = at(pairs.menteeLevel, pair);
  let start = pair;
  while (start > listStart && at(pairs.menteeLevel, start - 1) === level) start--;
  return start;
}

/**
 * The same within one level, which begins with the pair `start`: an open seat before that of somebody strictly worse;
 * where several agree, the draw decides.
 */
function findPlaceInLevel(rearrangement: Rearrangement, start: number): number {
  const { limits, seating, draw } = rearrangement;
  const { pairs, levelEnd } = seating.market;
  const end = at(levelEnd, start);
  const first = end - start === 1 ? start : start + draw(end - start);
  let worseHeld = NONE;
  let pair = first;
  do {
    const limit = at(limits, at(pairs.mentor, pair));
    if (limit === OPEN) return pair;
    if (limit > at(pairs.mentorLevel, pair)) worseHeld = pair;
    pair = pair + 1 === end ? start : pair + 1;
  } while (pair !== first);
  return worseHeld;
}

/** A free seat goes to whom its mentor wants most; each step strictly gains its mentee something, so the chain ends. */
function fillVacancies(rearrangement: Rearrangement, first: number): void {
  const { seating } = rearrangement;
  const { mentee: mentees, mentor: mentors } = seating.market.pairs;
  let mentor = first;
  while (mentor !== NONE) {
    const pair = drawTaker(rearrangement, mentor);
    if (pair === NONE) return;
    const mentee = at(mentees, pair);
    const held = at(seating.heldPair, mentee);
    if (held !== NONE) leave(rearrangement, mentee);
    take(rearrangement, pair);
    mentor = held === NONE ? NONE : at(mentors, held);
  }
}

/** Of the pairs whose mentee would strictly gain by this mentor, one at the best level the mentor can get. */
function drawTaker(rearrangement: Rearrangement, mentor: number): number {
  const { seating, draw, heldLevels, listedMentee, listedLevel } = rearrangement;
  const { pairs, mentorStart, mentorList } = seating.market;
  const end = at(mentorStart, mentor + 1);
  let taker = NONE;
  let takers = 0;
  for (let position = at(mentorStart, mentor); position < end; position++) {
    if (at(heldLevels, at(listedMentee, position)) <= at(listedLevel, position)) continue;
    const pair = at(mentorList, position);
    if (taker !== NONE && at(pairs.mentorLevel, pair) > at(pairs.mentorLevel, taker)) break;
    takers++;
    if (draw(takers) === 0) taker = pair;
  }
  return taker;
}
