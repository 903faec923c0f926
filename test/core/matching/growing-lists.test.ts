import { describe, expect, test } from 'vitest';

import { appendPairs, continueLists, NO_PAIRS, openLists } from '../../../src/core/matching/growing-lists.js';
import { type ListSupply, TAKES_ANYONE } from '../../../src/core/matching/list-supply.js';
import type { PairColumns } from '../../../src/core/matching/market.js';
import type { MatchingProblem } from '../../../src/core/matching/matching.js';
import { numberByLottery } from '../../../src/core/matching/people.js';
import { supplyOf } from './list-supplies.js';

const problem: MatchingProblem = {
  menteeCount: 2,
  capacities: [1, 1],
  pairs: [
    { mentee: 0, mentor: 0, menteeLevel: 1, mentorLevel: 1 },
    { mentee: 0, mentor: 1, menteeLevel: 2, mentorLevel: 2 },
    { mentee: 1, mentor: 0, menteeLevel: 1, mentorLevel: 2 },
    { mentee: 1, mentor: 1, menteeLevel: 2, mentorLevel: 1 },
  ],
};
const seats = Int32Array.of(1, 1);
const oneByOne = { length: 1, whole: false };
const anyone = {
  takenStanding: Int32Array.of(TAKES_ANYONE, TAKES_ANYONE),
  takenPlace: new Int32Array(2),
};

describe('lists that go on', () => {
  test('are asked for by index, ascending, whatever the lottery', async () => {
    const asked: number[][] = [];
    const whole = supplyOf(problem, oneByOne);
    const supply: ListSupply = {
      first: whole.first,
      more: (continuation, places) => {
        asked.push([...continuation.mentees]);
        return whole.more(continuation, places);
      },
    };
    const people = numberByLottery(2, 2, { mentees: [2, 1], mentors: [1, 2] });
    await continueLists(await openLists(seats, supply, people), [0, 1], anyone);
    expect(asked).toEqual([[0, 1]]);
  });

  test('hand out their next piece behind all that was listed before', async () => {
    const lists = await openLists(seats, supplyOf(problem, oneByOne), numberByLottery(2, 2));
    expect([[...lists.start], [...lists.end]]).toEqual([
      [0, 1],
      [1, 2],
    ]);
    await continueLists(lists, [0, 1], anyone);
    expect([[...lists.start], [...lists.end]]).toEqual([
      [2, 3],
      [3, 4],
    ]);
    expect([...lists.pairs.mentor]).toEqual([0, 0, 1, 1]);
    expect([...lists.firstLast.standing]).toEqual([1, 1]);
    expect([...lists.last.standing]).toEqual([2, 2]);
  });

  test('have an empty piece at the end, when nobody more would take the mentee', async () => {
    const lists = await openLists(seats, supplyOf(problem, oneByOne), numberByLottery(2, 2));
    const nobody = { takenStanding: new Int32Array(2), takenPlace: new Int32Array(2) };
    await continueLists(lists, [0], nobody);
    expect([lists.start[0], lists.end[0], lists.exhausted[0], lists.complete[0]]).toEqual([1, 1, 1, 0]);
  });

  test('that are given nobody and yet should go on are a fault', async () => {
    const empty = new Int32Array();
    const nothing = { mentee: empty, mentor: empty, menteeStanding: empty, mentorStanding: empty };
    const supply: ListSupply = {
      first: supplyOf(problem, oneByOne).first,
      more: async () => ({ ...nothing, complete: Uint8Array.of(0) }),
    };
    const lists = await openLists(seats, supply, numberByLottery(2, 2));
    await expect(continueLists(lists, [0], anyone)).rejects.toThrow('A list that goes on was given nobody.');
  });
});

describe('columns with more behind them', () => {
  const columns = (...entries: number[]): PairColumns => {
    const column = (): Int32Array => Int32Array.from(entries);
    return { mentee: column(), mentor: column(), menteeLevel: column(), mentorLevel: column() };
  };

  test('are the given ones where there was nothing before', () => {
    const more = columns(1, 2, 3);
    expect(appendPairs(NO_PAIRS, more).mentee).toBe(more.mentee);
  });

  test('are copied out of memory that holds more', () => {
    const part = columns(1, 2, 3).mentee.subarray(1);
    const more = { mentee: part, mentor: part, menteeLevel: part, mentorLevel: part };
    const { mentee } = appendPairs(NO_PAIRS, more);
    expect([...mentee]).toEqual([2, 3]);
    expect(mentee.buffer).not.toBe(part.buffer);
  });

  test('stay where they are until the room of an eighth more is full', () => {
    const first = appendPairs(columns(1, 2, 3, 4, 5, 6, 7, 8), columns(9, 10, 11, 12, 13, 14, 15, 16));
    const full = appendPairs(first, columns(17, 18));
    expect(full.mentor.buffer).toBe(first.mentor.buffer);
    const moved = appendPairs(full, columns(19));
    expect(moved.mentor.buffer).not.toBe(first.mentor.buffer);
    expect([...moved.mentor]).toEqual(Array.from({ length: 19 }, (_, place) => place + 1));
  });
});
