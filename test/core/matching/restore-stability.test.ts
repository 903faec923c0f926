import { describe, expect, test } from 'vitest';

import { openLists } from '../../../src/core/matching/growing-lists.js';
import { buildMarket } from '../../../src/core/matching/market.js';
import { numberByLottery } from '../../../src/core/matching/people.js';
import { restoreStability } from '../../../src/core/matching/restore-stability.js';
import { supplyOf } from './list-supplies.js';

type Wish = readonly [mentee: number, mentor: number, menteeLevel: number, mentorLevel: number];

/** What comes of who holds whom, where the best level of each list is known and the market holds other pairs too. */
async function restore(
  capacities: readonly number[],
  wishes: readonly Wish[],
  isInMarket: (mentee: number, mentor: number) => boolean,
  mentorOf: readonly (number | null)[],
): Promise<(number | null)[]> {
  const pairs = wishes.map(([mentee, mentor, menteeLevel, mentorLevel]) => {
    return { mentee, mentor, menteeLevel, mentorLevel };
  });
  const menteeCount = mentorOf.length;
  const supply = supplyOf({ menteeCount, capacities, pairs }, { length: 1, whole: true });
  const seats = Int32Array.from(capacities);
  const lists = await openLists(seats, supply, numberByLottery(menteeCount, capacities.length));
  const listed = pairs.filter(({ mentee, mentor }) => isInMarket(mentee, mentor));
  const market = buildMarket(menteeCount, seats, {
    mentee: Int32Array.from(listed, ({ mentee }) => mentee),
    mentor: Int32Array.from(listed, ({ mentor }) => mentor),
    menteeLevel: Int32Array.from(listed, ({ menteeLevel }) => menteeLevel),
    mentorLevel: Int32Array.from(listed, ({ mentorLevel }) => mentorLevel),
  });
  const held = Int32Array.from(mentorOf, (mentor, mentee) =>
    market.pairs.mentee.findIndex((each, pair) => each === mentee && market.pairs.mentor[pair] === mentor),
  );
  const { heldPair, market: grown } = await restoreStability(lists, market, held, held);
  return [...heldPair].map((pair) => grown.pairs.mentor[pair] ?? null);
}

describe('restoring stability', () => {
  test('gives the seat of whoever goes on to somebody better to the next in want of it', async () => {
    // Mentee 0 holds mentor 2 and would rather have mentor 1, who is free and not listed; mentee 1 wants mentor 2 alone.
    const wishes: Wish[] = [
      [0, 0, 1, 2],
      [0, 1, 2, 1],
      [0, 2, 3, 1],
      [1, 2, 1, 2],
      [2, 0, 1, 1],
    ];
    expect(await restore([1, 1, 1], wishes, (_, mentor) => mentor !== 1, [2, null, 0])).toEqual([1, 2, 0]);
  });

  // Mentee 0 holds the last of the list. Mentor 1 holds mentee 1 and would rather have 0; mentor 2 is free.
  const around = (levelOfHeld: number, levelOfFree: number): Wish[] => [
    [0, 0, 1, 2],
    [0, 1, levelOfHeld, 1],
    [0, 2, levelOfFree, 1],
    [0, 3, 9, 1],
    [1, 1, 1, 2],
    [2, 0, 1, 1],
  ];
  const unlisted = (mentee: number, mentor: number): boolean => mentee !== 0 || mentor === 0 || mentor === 3;

  test('displaces somebody for whoever would rather have that mentor than a free one', async () => {
    expect(await restore([1, 1, 1, 1], around(2, 3), unlisted, [3, 1, 0])).toEqual([1, null, 0]);
  });

  test('displaces nobody where a free mentor is better, or as good', async () => {
    expect(await restore([1, 1, 1, 1], around(3, 2), unlisted, [3, 1, 0])).toEqual([2, 1, 0]);
    expect(await restore([1, 1, 1, 1], around(2, 2), unlisted, [3, 1, 0])).toEqual([2, 1, 0]);
  });

  test('lets who is displaced have no seat that a mentor likes somebody else better for', async () => {
    // Mentee 0 leaves mentor 3 for 1; mentee 1, displaced, and 3, who has nobody, both want the seat at 3.
    const wishes: Wish[] = [...around(2, 8), [1, 3, 2, 3], [3, 3, 1, 2]];
    const isInMarket = (mentee: number, mentor: number): boolean => mentee !== 0 || mentor !== 1;
    expect(await restore([1, 1, 0, 1], wishes, isInMarket, [3, 1, 0, null])).toEqual([1, null, 0, 3]);
  });

  test('leaves everybody as they are where nobody would gain', async () => {
    const wishes: Wish[] = [
      [0, 0, 1, 1],
      [0, 1, 2, 1],
      [1, 1, 1, 2],
    ];
    expect(await restore([1, 1], wishes, () => true, [0, 1])).toEqual([0, 1]);
  });
});
