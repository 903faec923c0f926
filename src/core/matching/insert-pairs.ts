import { at } from './at.js';
import { countStarts, endLevels, type Market, type PairColumns, pickColumns } from './market.js';
import { numbersBelow } from './numbers-below.js';
import { sortByKey } from './sort-by-key.js';

/** A market with pairs more, and what the numbers of the pairs before have become. */
export interface GrownMarket {
  readonly market: Market;
  readonly numbers: Int32Array;
}

/**
 * Puts pairs in their places on both lists: what `buildMarket` makes of all together, without sorting all anew.
 * Seats stay as they are; the rows of the pairs added count from `firstRow`.
 */
export function insertPairs(market: Market, given: PairColumns, firstRow: number): GrownMarket {
  const byMentor = sortByKey(numbersBelow(given.mentee.length), given.mentor);
  const order = sortByKey(sortByKey(byMentor, given.menteeLevel), given.mentee);
  const added = pickColumns(given, order);
  const spots = order.map((_, position) => findSpot(market, added, position));
  const numbers = numbersBelow(market.rows.length);
  let before = 0;
  numbers.forEach((number) => {
    while (before < spots.length && at(spots, before) <= number) before++;
    numbers[number] = number + before;
  });
  const addedNumbers = spots.map((spot, position) => spot + position);
  const merge = (old: Int32Array, more: Int32Array): Int32Array => {
    const merged = new Int32Array(old.length + more.length);
    numbers.forEach((number, pair) => {
      merged[number] = at(old, pair);
    });
    addedNumbers.forEach((number, position) => {
      merged[number] = at(more, position);
    });
    return merged;
  };
  const pairs: PairColumns = {
    mentee: merge(market.pairs.mentee, added.mentee),
    mentor: merge(market.pairs.mentor, added.mentor),
    menteeLevel: merge(market.pairs.menteeLevel, added.menteeLevel),
    mentorLevel: merge(market.pairs.mentorLevel, added.mentorLevel),
  };
  const grown = {
    ...market,
    pairs,
    rows: merge(
      market.rows,
      order.map((position) => firstRow + position),
    ),
    menteeStart: countStarts(pairs.mentee, market.menteeCount),
    levelEnd: endLevels(pairs),
    mentorStart: countStarts(pairs.mentor, market.mentorCount),
    mentorList: mergeMentorLists(market, numbers, pairs, addedNumbers),
  };
  return { market: grown, numbers };
}

/** The first of the mentee's pairs that comes behind the one added. */
function findSpot({ pairs, menteeStart }: Market, added: PairColumns, position: number): number {
  const mentee = at(added.mentee, position);
  const level = at(added.menteeLevel, position);
  let spot = at(menteeStart, mentee);
  while (
    spot < at(menteeStart, mentee + 1) &&
    (at(pairs.menteeLevel, spot) < level ||
      (at(pairs.menteeLevel, spot) === level && at(pairs.mentor, spot) < at(added.mentor, position)))
  ) {
    spot++;
  }
  return spot;
}

/** Pair numbers go up with the mentees' places in the lottery, which break ties of level on a mentor's list. */
function mergeMentorLists(
  { mentorList }: Market,
  numbers: Int32Array,
  { mentor, mentorLevel }: PairColumns,
  addedNumbers: Int32Array,
): Int32Array {
  const merged = new Int32Array(mentor.length);
  const added = Array.from(addedNumbers).sort((a, b) => compareOnLists(a, b));
  let next = 0;
  let length = 0;
  for (const old of mentorList) {
    const pair = at(numbers, old);
    while (next < added.length && compareOnLists(added[next] as number, pair) < 0) {
      merged[length++] = added[next++] as number;
    }
    merged[length++] = pair;
  }
  while (next < added.length) merged[length++] = added[next++] as number;
  return merged;

  function compareOnLists(a: number, b: number): number {
    return at(mentor, a) - at(mentor, b) || at(mentorLevel, a) - at(mentorLevel, b) || a - b;
  }
}
