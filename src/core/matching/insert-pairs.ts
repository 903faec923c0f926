import { at } from './at.js';
import { countStarts, endLevels, type Market, type PairColumns, pickColumns } from './market.js';
import { numbersBelow } from './numbers-below.js';
import { pick } from './pick.js';
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
  const fronts = order.map((_, position) => findPlaceOfMentee(market, added, position));
  const numbers = renumber(market.rows.length, fronts);
  const { menteeCount, mentorCount, pairs: old } = market;
  const pairs: PairColumns = {
    mentee: merge(old.mentee, added.mentee, fronts),
    mentor: merge(old.mentor, added.mentor, fronts),
    menteeLevel: merge(old.menteeLevel, added.menteeLevel, fronts),
    mentorLevel: merge(old.mentorLevel, added.mentorLevel, fronts),
  };
  const addedRows = order.map((position) => firstRow + position);
  const grown: Market = {
    ...market,
    pairs,
    rows: merge(market.rows, addedRows, fronts),
    menteeStart: addStarts(market.menteeStart, countStarts(added.mentee, menteeCount)),
    levelEnd: endLevels(pairs),
    mentorStart: addStarts(market.mentorStart, countStarts(added.mentor, mentorCount)),
    mentorList: mergeMentorLists(market, added, fronts, numbers),
  };
  return { market: grown, numbers };
}

/** What items become when others are put in front of those named; `fronts` ascend. */
function renumber(count: number, fronts: Int32Array): Int32Array {
  const numbers = new Int32Array(count);
  let passed = 0;
  for (let item = 0; item < count; item++) {
    while (passed < fronts.length && at(fronts, passed) <= item) passed++;
    numbers[item] = item + passed;
  }
  return numbers;
}

/** Puts each value in front of the item named; what lies between is copied as it is. */
function merge(old: Int32Array, more: Int32Array, fronts: Int32Array): Int32Array {
  const merged = new Int32Array(old.length + more.length);
  let copied = 0;
  fronts.forEach((front, position) => {
    merged.set(old.subarray(copied, front), copied + position);
    merged[front + position] = at(more, position);
    copied = front;
  });
  merged.set(old.subarray(copied), copied + more.length);
  return merged;
}

function addStarts(starts: Int32Array, more: Int32Array): Int32Array {
  return starts.map((start, owner) => start + at(more, owner));
}

/** The first of the mentee's pairs that comes behind the one added. */
function findPlaceOfMentee({ pairs, menteeStart }: Market, added: PairColumns, position: number): number {
  const mentee = at(added.mentee, position);
  const level = at(added.menteeLevel, position);
  const isBefore = (pair: number): boolean =>
    at(pairs.menteeLevel, pair) < level ||
    (at(pairs.menteeLevel, pair) === level && at(pairs.mentor, pair) < at(added.mentor, position));
  return findFirstBehind(at(menteeStart, mentee), at(menteeStart, mentee + 1), isBefore);
}

/** The first on the mentor's list that comes behind the one added: level, then the mentee's place in the lottery. */
function findPlaceOfMentor(
  { pairs, mentorStart, mentorList }: Market,
  added: PairColumns,
  position: number,
): number {
  const mentor = at(added.mentor, position);
  const level = at(added.mentorLevel, position);
  const isBefore = (place: number): boolean => {
    const pair = at(mentorList, place);
    return (
      at(pairs.mentorLevel, pair) < level ||
      (at(pairs.mentorLevel, pair) === level && at(pairs.mentee, pair) < at(added.mentee, position))
    );
  };
  return findFirstBehind(at(mentorStart, mentor), at(mentorStart, mentor + 1), isBefore);
}

/** The first place that is not before, where all that are stand first. */
function findFirstBehind(start: number, end: number, isBefore: (place: number) => boolean): number {
  let from = start;
  for (let until = end; from < until; ) {
    const middle = (from + until) >> 1;
    if (isBefore(middle)) from = middle + 1;
    else until = middle;
  }
  return from;
}

function mergeMentorLists(
  market: Market,
  added: PairColumns,
  fronts: Int32Array,
  numbers: Int32Array,
): Int32Array {
  const byMentee = sortByKey(numbersBelow(added.mentee.length), added.mentorLevel);
  const order = sortByKey(byMentee, added.mentor);
  const places = order.map((position) => findPlaceOfMentor(market, added, position));
  const renumbered = pick(numbers, market.mentorList);
  const addedNumbers = order.map((position) => at(fronts, position) + position);
  return merge(renumbered, addedNumbers, places);
}
