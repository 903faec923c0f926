import { at } from './at.js';
import { findBlockingCandidates, startInquiry } from './find-blocking-candidates.js';
import type { GrowingLists } from './growing-lists.js';
import { addPairs, firstOfMentee, firstOfMentor, type GrowingMarket, growMarket } from './growing-market.js';
import type { Market } from './market.js';
import { leastWanted, leaveSeat, NONE, type Seating, seatPairs, takeSeat } from './seating.js';

/** A matching in which somebody enters anew. */
interface Entry {
  readonly seating: Seating<GrowingMarket>;
  /** The mentor whose seat has just been left and is kept free meanwhile, or NONE. */
  readonly reserved: number;
}

/**
 * A matching that is stable over all acceptable pairs, from one (`heldPair`) that is stable over those of the market,
 * whose levels are the standings of the lists; `plain` is that of deferred acceptance. Only mentees who have nobody,
 * or somebody behind the first piece of their list, can block with a mentor who is not listed. They are given whoever
 * would take them and they would rather have, and enter the market anew, one after the other: the seat they leave is
 * kept free while they propose, and whoever is displaced by that; then it is filled. After each of them the matching
 * is stable over the pairs known so far, of which there are more in each round: so the rounds end.
 * Source: Roth & Vande Vate 1990, Random paths to stability in two-sided matching, Econometrica 58.
 */
export async function restoreStability(
  lists: GrowingLists,
  market: Market,
  plain: Int32Array,
  heldPair: Int32Array,
): Promise<Seating<GrowingMarket>> {
  // A mentor may yet be listed by more people than now: all seats count.
  const growing = growMarket(market, lists.seats);
  const inquiry = startInquiry(lists, seatPairs(growing, plain));
  const seating = seatPairs(growing, heldPair);
  for (;;) {
    const news = await findBlockingCandidates(lists, inquiry, seating);
    if (news.mentee.length === 0) return seating;
    addPairs(growing, news);
    for (const mentee of new Set(news.mentee)) enterAnew(seating, mentee);
  }
}

function enterAnew(seating: Seating<GrowingMarket>, mentee: number): void {
  const { heldPair, market } = seating;
  const held = at(heldPair, mentee);
  const left = held === NONE ? NONE : at(market.pairs.mentor, held);
  const place = findPlace({ seating, reserved: NONE }, mentee);
  // Others who entered before may have been quicker.
  if (place === NONE || !wouldGain(seating, place)) return;
  if (held !== NONE) leaveSeat(seating, mentee);
  placeDisplaced({ seating, reserved: left }, mentee);
  fillVacancies(seating, left);
}

/** Deferred acceptance, from the top of each one's list. */
function placeDisplaced(entry: Entry, first: number): void {
  const { seating } = entry;
  for (let mentee = first; mentee !== NONE; ) {
    const pair = findPlace(entry, mentee);
    if (pair === NONE) return;
    const mentor = at(seating.market.pairs.mentor, pair);
    mentee = hasOpenSeat(entry, mentor) ? NONE : leastWanted(seating, mentor);
    if (mentee !== NONE) leaveSeat(seating, mentee);
    takeSeat(seating, pair);
  }
}

/** The best pair of a mentee whose mentor agrees: an open seat before that of somebody strictly worse. */
function findPlace(entry: Entry, mentee: number): number {
  const { market } = entry.seating;
  const { mentor, menteeLevel } = market.pairs;
  const open = firstOfMentee(market, mentee, (pair) => hasOpenSeat(entry, at(mentor, pair)));
  const held = firstOfMentee(market, mentee, (pair) => isHeldByWorse(entry.seating, pair));
  if (open === NONE || held === NONE) return Math.max(open, held);
  return at(menteeLevel, open) <= at(menteeLevel, held) ? open : held;
}

function hasOpenSeat({ seating, reserved }: Entry, mentor: number): boolean {
  const kept = mentor === reserved ? 1 : 0;
  return at(seating.taken, mentor) + kept < at(seating.market.seats, mentor);
}

function isHeldByWorse(seating: Seating<GrowingMarket>, pair: number): boolean {
  const { mentor: mentors, mentorLevel } = seating.market.pairs;
  const mentor = at(mentors, pair);
  if (at(seating.taken, mentor) === 0) return false;
  return at(mentorLevel, at(seating.heldPair, leastWanted(seating, mentor))) > at(mentorLevel, pair);
}

/** A free seat goes to whom its mentor wants most; each step strictly gains its mentee something, so the chain ends. */
function fillVacancies(seating: Seating<GrowingMarket>, first: number): void {
  const { heldPair, market } = seating;
  const { mentee: mentees, mentor: mentors } = market.pairs;
  for (let mentor = first; mentor !== NONE; ) {
    const pair = firstOfMentor(market, mentor, (offered) => wouldGain(seating, offered));
    if (pair === NONE) return;
    const mentee = at(mentees, pair);
    const held = at(heldPair, mentee);
    if (held !== NONE) leaveSeat(seating, mentee);
    takeSeat(seating, pair);
    mentor = held === NONE ? NONE : at(mentors, held);
  }
}

/** True when the pair's mentee has nobody, or somebody at a worse level. */
function wouldGain({ heldPair, market }: Seating<GrowingMarket>, pair: number): boolean {
  const { mentee, menteeLevel } = market.pairs;
  const held = at(heldPair, at(mentee, pair));
  return held === NONE || at(menteeLevel, pair) < at(menteeLevel, held);
}
