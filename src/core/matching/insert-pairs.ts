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
  const places = makePlaces(
    market.rows.length,
    order.map((_, position) => findPlaceOfMentee(market, added, position)),
  );
  const { menteeCount, mentorCount, pairs: old } = market;
  const pairs: PairColumns = {
    mentee: merge(old.mentee, added.mentee, places),
    mentor: merge(old.mentor, added.mentor, places),
    menteeLevel: merge(old.menteeLevel, added.menteeLevel, places),
    mentorLevel: merge(old.mentorLevel, added.mentorLevel, places),
  };
  const grown: Market = {
    ...market,
    pairs,
    rows: merge(
      market.rows,
      order.map((position) => firstRow + position),
      places,
    ),
    menteeStart: countStarts(pairs.mentee, menteeCount),
    levelEnd: endLevels(pairs),
    mentorStart: countStarts(pairs.mentor, mentorCount),
    mentorList: mergeMentorLists(market, added, places),
  };
  return { market: grown, numbers: places.before };
}

/** Where the items of an order go when others join it: those there before, and those added. */
interface Places {
  readonly before: Int32Array;
  readonly added: Int32Array;
}

/** Each of those added stands in front of the item named; `fronts` ascend. */
function makePlaces(count: number, fronts: Int32Array): Places {
  const before = numbersBelow(count);
  let passed = 0;
  for (let item = 0; item < count; item++) {
    while (passed < fronts.length && at(fronts, passed) <= item) passed++;
    before[item] = item + passed;
  }
  return { before, added: fronts.map((front, position) => front + position) };
}

function merge(old: Int32Array, more: Int32Array, places: Places): Int32Array {
  const merged = new Int32Array(old.length + more.length);
  for (let item = 0; item < old.length; item++) merged[at(places.before, item)] = at(old, item);
  more.forEach((value, position) => {
    merged[at(places.added, position)] = value;
  });
  return merged;
}

/** The first of the mentee's pairs that comes behind the one added. */
function findPlaceOfMentee({ pairs, menteeStart }: Market, added: PairColumns, position: number): number {
  const mentee = at(added.mentee, position);
  const level = at(added.menteeLevel, position);
  const isBefore = (pair: number): boolean =>
    at(pairs.menteeLevel, pair) < level ||
    (at(pairs.menteeLevel, pair) === level && at(pairs.mentor, pair) < at(added.mentor, position));
  let front = at(menteeStart, mentee);
  while (front < at(menteeStart, mentee + 1) && isBefore(front)) front++;
  return front;
}

/** The first on the mentor's list that comes behind the one added: level, then the mentee's place in the lottery. */
function findPlaceOfMentor(
  { pairs, mentorStart, mentorList }: Market,
  added: PairColumns,
  position: number,
): number {
  const mentor = at(added.mentor, position);
  const level = at(added.mentorLevel, position);
  const isBefore = (pair: number): boolean =>
    at(pairs.mentorLevel, pair) < level ||
    (at(pairs.mentorLevel, pair) === level && at(pairs.mentee, pair) < at(added.mentee, position));
  let front = at(mentorStart, mentor);
  while (front < at(mentorStart, mentor + 1) && isBefore(at(mentorList, front))) front++;
  return front;
}

function mergeMentorLists(market: Market, added: PairColumns, numbers: Places): Int32Array {
  const byMentee = sortByKey(numbersBelow(added.mentee.length), added.mentorLevel);
  const order = sortByKey(byMentee, added.mentor);
  const places = makePlaces(
    market.mentorList.length,
    order.map((position) => findPlaceOfMentor(market, added, position)),
  );
  const renumbered = market.mentorList.map((pair) => at(numbers.before, pair));
  return merge(
    renumbered,
    order.map((position) => at(numbers.added, position)),
    places,
  );
}
