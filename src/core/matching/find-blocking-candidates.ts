import { at } from './at.js';
import { askBehind, type GrowingLists, type ListPlaces, NO_PAIRS, numberPeople } from './growing-lists.js';
import { EVERYBODY, type Willingness } from './list-supply.js';
import { joinColumns, type PairColumns, type PairTable } from './market.js';
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

/** Begins with what deferred acceptance asked for: nobody would take in `plain` who would not have been taken then. */
export function startInquiry(lists: GrowingLists, plain: Seating<PairTable>): Inquiry {
  const { last, firstLast, complete, exhausted } = lists;
  const askedAt = last.mentor.map((_, mentee) =>
    !isLike(last, firstLast, mentee) || (exhausted[mentee] === 1 && complete[mentee] === 0) ? 0 : NONE,
  );
  const knownUntil = last.standing.map((standing, mentee) =>
    exhausted[mentee] === 1 ? EVERYBODY : standing,
  );
  return { times: [readWillingness(plain, lists.people, 'stay').takenStanding], askedAt, knownUntil };
}

/**
 * Pairs not in the seating's market that block, as columns: for each mentee the best first, not always all of them.
 * Only mentees with nobody, or with somebody worse than all of the first piece of their list, can be in such a pair.
 */
export async function findBlockingCandidates(
  lists: GrowingLists,
  inquiry: Inquiry,
  seating: Seating<PairTable>,
): Promise<PairColumns> {
  const { heldPair, market } = seating;
  const { times, askedAt, knownUntil } = inquiry;
  const heldStanding = heldPair.map((pair) =>
    pair === NONE ? EVERYBODY : at(market.pairs.menteeLevel, pair),
  );
  const atRisk = numbersWhere(
    lists.menteeCount,
    (mentee) =>
      lists.complete[mentee] === 0 && at(heldStanding, mentee) > at(lists.firstLast.standing, mentee),
  );
  // Who holds somebody behind what is known is asked as if for the first time.
  for (const mentee of atRisk) {
    if (at(knownUntil, mentee) < at(heldStanding, mentee)) forget(inquiry, mentee);
  }
  const now = readWillingness(seating, lists.people, 'stay');
  let blocking = NO_PAIRS;
  for (let time = NONE; time < times.length; time++) {
    const mentees = atRisk.filter((mentee) => at(askedAt, mentee) === time);
    const willingness = sinceThen(now, times[time]);
    if (mentees.length === 0 || willingness.takenStanding.every((taken) => taken === 0)) continue;
    const found = await ask(lists, inquiry, mentees, heldStanding, willingness);
    blocking = joinColumns(blocking, found);
  }
  for (const mentee of atRisk) {
    askedAt[mentee] = times.length;
    // Whoever stands behind the one held has not been asked for.
    knownUntil[mentee] = Math.min(at(knownUntil, mentee), at(heldStanding, mentee));
  }
  times.push(now.takenStanding);
  return blocking;
}

function isLike(a: ListPlaces, b: ListPlaces, mentee: number): boolean {
  return a.standing[mentee] === b.standing[mentee] && a.mentor[mentee] === b.mentor[mentee];
}

function forget({ askedAt, knownUntil }: Inquiry, mentee: number): void {
  askedAt[mentee] = NONE;
  knownUntil[mentee] = EVERYBODY;
}

/** Candidates behind the first piece whom the mentee would rather have, and the note how far they went. */
async function ask(
  lists: GrowingLists,
  { knownUntil }: Inquiry,
  mentees: Int32Array,
  heldStanding: Int32Array,
  willingness: Willingness,
): Promise<PairColumns> {
  const { people, firstLast } = lists;
  const { asked, given } = await askBehind(lists, mentees, firstLast, heldStanding, willingness);
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
