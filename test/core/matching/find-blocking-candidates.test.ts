import { describe, expect, test } from 'vitest';

import {
  findBlockingCandidates,
  type Inquiry,
  startInquiry,
} from '../../../src/core/matching/find-blocking-candidates.js';
import { continueLists, type GrowingLists, openLists } from '../../../src/core/matching/growing-lists.js';
import { type Continuation, EVERYBODY, TAKES_ANYONE } from '../../../src/core/matching/list-supply.js';
import { buildMarket, type Market, type PairColumns } from '../../../src/core/matching/market.js';
import type { AcceptablePair } from '../../../src/core/matching/matching.js';
import { numberByLottery } from '../../../src/core/matching/people.js';
import { readWillingness } from '../../../src/core/matching/read-willingness.js';
import { leaveSeat, type Seating, seatPairs, takeSeat } from '../../../src/core/matching/seating.js';
import { supplyOf } from './list-supplies.js';

const NOBODY = -1;

// Mentors like the mentees in the order of their numbers, and have a seat each. Three mentees like all mentors in that
// order too; the last likes mentor 0 alone.
const wishes: [number, number[]][] = [
  [0, [0, 1, 2, 3]],
  [1, [0, 1, 2, 3]],
  [2, [0, 1, 2, 3]],
  [3, [0]],
];
const pairs = wishes.flatMap(([mentee, mentors]) =>
  mentors.map((mentor): AcceptablePair => {
    return { mentee, mentor, menteeLevel: 1 + mentor, mentorLevel: 1 + mentee };
  }),
);

interface Bench {
  readonly lists: GrowingLists;
  readonly market: Market;
  /** What the supply was asked for, call by call. */
  readonly asked: Continuation[];
}

/** Lists of which so many are known. */
async function openMarket(length = 1): Promise<Bench> {
  const asked: Continuation[] = [];
  const seats = Int32Array.of(1, 1, 1, 1);
  const supply = supplyOf({ menteeCount: 4, capacities: [1, 1, 1, 1], pairs }, { length, whole: false });
  const lists = await openLists(
    seats,
    {
      first: supply.first,
      more: (continuation, places) => {
        asked.push(continuation);
        return supply.more(continuation, places);
      },
    },
    numberByLottery(4, 4),
  );
  const columns = {
    mentee: Int32Array.from(pairs, ({ mentee }) => mentee),
    mentor: Int32Array.from(pairs, ({ mentor }) => mentor),
    menteeLevel: Int32Array.from(pairs, ({ menteeLevel }) => menteeLevel),
    mentorLevel: Int32Array.from(pairs, ({ mentorLevel }) => mentorLevel),
  };
  return { lists, market: buildMarket(4, seats, columns), asked };
}

/** The market numbers the pairs mentee by mentee. */
function pairOf(mentee: number, mentor: number): number {
  return 4 * mentee + mentor;
}

function seat(market: Market, mentorOf: readonly (number | null)[]): Seating {
  const held = mentorOf.map((mentor, mentee) => (mentor === null ? NOBODY : pairOf(mentee, mentor)));
  return seatPairs(market, Int32Array.from(held));
}

function listPairs({ mentee, mentor }: PairColumns): [number, number][] {
  return [...mentee.keys()].map((row) => [mentee[row] ?? NOBODY, mentor[row] ?? NOBODY]);
}

async function ask(bench: Bench, inquiry: Inquiry, seating: Seating): Promise<[number, number][]> {
  return listPairs(await findBlockingCandidates(bench.lists, inquiry, seating));
}

describe('asking for mentors who are not listed', () => {
  test('finds for each mentee the best who would rather have them than the one held', async () => {
    const bench = await openMarket();
    // Mentor 1 is free, and the last in want of one has a list that is known to its end.
    const inquiry = startInquiry(bench.lists, seat(bench.market, [0, null, null, null]));
    expect(await ask(bench, inquiry, seat(bench.market, [0, 3, 2, null]))).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  test('leaves out who holds somebody of the first piece', async () => {
    const bench = await openMarket(2);
    const inquiry = startInquiry(bench.lists, seat(bench.market, [0, null, null, null]));
    await ask(bench, inquiry, seat(bench.market, [0, 1, null, null]));
    expect(bench.asked.map(({ mentees }) => [...mentees])).toEqual([[2]]);
  });

  test('asks nothing again where nobody would take more than before', async () => {
    const bench = await openMarket();
    const seating = seat(bench.market, [0, 1, 2, null]);
    const inquiry = startInquiry(bench.lists, seating);
    expect(await ask(bench, inquiry, seating)).toEqual([]);
    const before = bench.asked.length;
    expect(await ask(bench, inquiry, seating)).toEqual([]);
    expect(bench.asked.length).toBe(before);
  });

  test('asks again for those mentors alone who would take more than before', async () => {
    const bench = await openMarket();
    const seating = seat(bench.market, [2, 1, 3, null]);
    const inquiry = startInquiry(bench.lists, seating);
    await ask(bench, inquiry, seating);
    leaveSeat(seating, 1);
    bench.asked.length = 0;
    await ask(bench, inquiry, seating);
    const again = bench.asked.filter(({ mentees }) => mentees.includes(0));
    expect(again.map(({ takenStanding }) => [...takenStanding].map((taken) => taken > 0))).toEqual([
      [false, true, false, false],
    ]);
  });

  test('goes on behind what a short answer gave', async () => {
    const bench = await openMarket();
    const seating = seat(bench.market, [0, null, null, null]);
    const inquiry = startInquiry(bench.lists, seating);
    expect(await ask(bench, inquiry, seating)).toContainEqual([2, 1]);
    takeSeat(seating, pairOf(1, 1));
    expect(await ask(bench, inquiry, seating)).toEqual([[2, 2]]);
  });

  test('goes on behind the one held until now', async () => {
    const bench = await openMarket();
    const seating = seat(bench.market, [0, 1, 2, null]);
    const inquiry = startInquiry(bench.lists, seating);
    expect(await ask(bench, inquiry, seating)).toEqual([]);
    leaveSeat(seating, 2);
    leaveSeat(seating, 0);
    takeSeat(seating, pairOf(0, 2));
    takeSeat(seating, pairOf(3, 0));
    expect(await ask(bench, inquiry, seating)).toContainEqual([2, 3]);
  });

  test('begins with what deferred acceptance asked for', async () => {
    const { lists, market } = await openMarket();
    const plain = seat(market, [0, null, null, null]);
    await continueLists(lists, [1], readWillingness(plain, lists.people, 'by lottery'));
    const nobody = { takenStanding: new Int32Array(4), takenPlace: new Int32Array(4) };
    await continueLists(lists, [2], nobody);
    const { times, askedAt, knownUntil } = startInquiry(lists, plain);
    expect([...askedAt]).toEqual([-1, 0, 0, -1]);
    expect([...knownUntil]).toEqual([1, 2, EVERYBODY, EVERYBODY]);
    expect(times).toEqual([Int32Array.of(1, TAKES_ANYONE, TAKES_ANYONE, TAKES_ANYONE)]);
  });
});
