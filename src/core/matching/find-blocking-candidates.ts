import { at } from './at.js';
import { askBehind, type GrowingLists, joinColumns, numberPeople } from './growing-lists.js';
import type { Willingness } from './list-supply.js';
import { type PairColumns, pickColumns } from './market.js';
import { numbersWhere } from './numbers-below.js';
import { readWillingness } from './read-willingness.js';
import { NONE, type Seating } from './seating.js';

/**
 * What was asked for already. A list of the supply costs much, and between two rounds few mentors come to take anyone
 * they would not have taken before: whoever knows of the others is asked for about these alone. The market holds all
 * pairs of a smaller standing than `knownUntil` whose mentor would have taken the mentee at the time of asking.
 */
export interface Inquiry {
  /** By time of asking whom the mentors would take, by index. */
  readonly times: Int32Array[];
  /** Per mentee the time last asked for, NONE before the first, and up to which standing that is known. */
  readonly askedAt: Int32Array;
  readonly knownUntil: Int32Array;
}

/** Behind every list. */
const EVERYBODY = 2 ** 31 - 1;

/** Begins with what deferred acceptance asked for: nobody would take in `plain` who would not have been taken then. */
export function startInquiry(lists: GrowingLists, plain: Seating<GrowingLists>): Inquiry {
  const { end, firstEnd, complete, exhausted, pairs } = lists;
  const askedAt = firstEnd.map((first, mentee) =>
    at(end, mentee) > first || (exhausted[mentee] === 1 && complete[mentee] === 0) ? 0 : NONE,
  );
  const knownUntil = end.map((last, mentee) =>
    exhausted[mentee] === 1 ? EVERYBODY : at(pairs.menteeLevel, last - 1),
  );
  return { times: [readWillingness(plain, lists.people, 'stay').takenStanding], askedAt, knownUntil };
}

/**
 * Pairs not in the seating's market that block, as columns: for each mentee the best first, not always all of them.
 * Only mentees with nobody, or with somebody behind the first piece of their list, can be in such a pair.
 */
export async function findBlockingCandidates(
  lists: GrowingLists,
  inquiry: Inquiry,
  seating: Seating,
): Promise<PairColumns> {
  const { heldPair, market } = seating;
  const { times, askedAt, knownUntil } = inquiry;
  const heldStanding = heldPair.map((pair) =>
    pair === NONE ? EVERYBODY : at(market.pairs.menteeLevel, pair),
  );
  const atRisk = Array.from(heldPair.keys()).filter((mentee) => {
    const held = at(heldPair, mentee);
    const isInFirst = held !== NONE && at(market.rows, held) < at(lists.firstEnd, mentee);
    return lists.complete[mentee] === 0 && !isInFirst;
  });
  // Who holds somebody behind what is known is asked as if for the first time.
  for (const mentee of atRisk) {
    if (at(knownUntil, mentee) < at(heldStanding, mentee)) forget(inquiry, mentee);
  }
  const now = readWillingness(seating, lists.people, 'stay');
  let blocking = pickColumns(market.pairs, new Int32Array());
  for (let time = NONE; time < times.length; time++) {
    const mentees = atRisk.filter((mentee) => at(askedAt, mentee) === time);
    const willingness = sinceThen(now, times[time]);
    if (mentees.length === 0 || willingness.takenStanding.every((taken) => taken === 0)) continue;
    const found = await ask(lists, inquiry, mentees, willingness);
    const better = numbersWhere(
      found.mentee.length,
      (row) => at(found.menteeLevel, row) < at(heldStanding, at(found.mentee, row)),
    );
    blocking = joinColumns(blocking, pickColumns(found, better));
  }
  for (const mentee of atRisk) {
    askedAt[mentee] = times.length;
    // Whoever was handed out behind the one held has not been taken up.
    knownUntil[mentee] = Math.min(at(knownUntil, mentee), at(heldStanding, mentee));
  }
  times.push(now.takenStanding);
  return blocking;
}

function forget({ askedAt, knownUntil }: Inquiry, mentee: number): void {
  askedAt[mentee] = NONE;
  knownUntil[mentee] = EVERYBODY;
}

/** Candidates behind the first piece, and the note how far they went. */
async function ask(
  lists: GrowingLists,
  { knownUntil }: Inquiry,
  mentees: readonly number[],
  willingness: Willingness,
): Promise<PairColumns> {
  const { people, firstEnd } = lists;
  const endOfFirst = (mentee: number): number => at(firstEnd, mentee) - 1;
  const { asked, given } = await askBehind(lists, mentees, endOfFirst, willingness);
  const found = numberPeople(given, people);
  const last = new Map<number, number>();
  found.mentee.forEach((mentee, row) => {
    last.set(mentee, at(found.menteeLevel, row));
  });
  asked.forEach((index, position) => {
    const mentee = at(people.places.mentees, index);
    if (given.complete[position] === 1) return;
    knownUntil[mentee] = Math.min(at(knownUntil, mentee), last.get(mentee) ?? 0);
  });
  return found;
}

/** The mentors who would now take somebody whom they would not have taken then. */
function sinceThen(now: Willingness, then: Int32Array | undefined): Willingness {
  if (then === undefined) return now;
  const takenStanding = now.takenStanding.map((taken, mentor) => (taken > at(then, mentor) ? taken : 0));
  return { takenStanding, takenPlace: now.takenPlace };
}
