import { at } from './at.js';
import { numbersBelow, numbersWhere } from './numbers-below.js';
import { pick } from './pick.js';
import { sortByKey } from './sort-by-key.js';

/** Acceptable pairs as columns of equal length, in any order. */
export interface PairColumns {
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
  readonly menteeLevel: Int32Array;
  readonly mentorLevel: Int32Array;
}

/** What seats are taken by: people, seats and pairs, numbered. */
export interface PairTable {
  readonly menteeCount: number;
  readonly mentorCount: number;
  readonly seats: Int32Array;
  readonly pairs: PairColumns;
}

/**
 * The problem as the solver walks it. People are numbered in the order of the lottery, so the smaller
 * number wins a tie. Pairs are numbered so that those of one mentee follow one another, best first:
 * level, then lottery. The lists are strict; where levels are equal, the solver may choose otherwise.
 */
export interface Market extends PairTable {
  /** Per mentor; never more than there are mentees on the list. */
  readonly seats: Int32Array;
  /** Per pair its row in the columns that the market was built from. */
  readonly rows: Int32Array;
  /** Pairs of mentee i: from `menteeStart[i]` up to, without, `menteeStart[i + 1]`. */
  readonly menteeStart: Int32Array;
  /** Per pair the number after the last pair of its mentee that is of the same level. */
  readonly levelEnd: Int32Array;
  /** List of mentor j: pair numbers in `mentorList` from `mentorStart[j]` up to `mentorStart[j + 1]`, best first. */
  readonly mentorStart: Int32Array;
  readonly mentorList: Int32Array;
}

/** Sorts the pairs into lists. `seats` may be larger than the lists; pairs of a mentor with none are left out. */
export function buildMarket(menteeCount: number, seats: Int32Array, given: PairColumns): Market {
  const mentorCount = seats.length;
  const usable = numbersWhere(given.mentee.length, (pair) => at(seats, at(given.mentor, pair)) > 0);
  const rows = sortIntoLists(given, usable);
  const pairs = pickColumns(given, rows);

  const byMentee = numbersBelow(pairs.mentee.length);
  const mentorList = sortByKey(sortByKey(byMentee, pairs.mentorLevel), pairs.mentor);
  const mentorStart = countStarts(pairs.mentor, mentorCount);
  return {
    menteeCount,
    mentorCount,
    seats: seats.map((count, mentor) =>
      Math.min(count, at(mentorStart, mentor + 1) - at(mentorStart, mentor)),
    ),
    pairs,
    rows,
    menteeStart: countStarts(pairs.mentee, menteeCount),
    levelEnd: endLevels(pairs),
    mentorStart,
    mentorList,
  };
}

/** Rows by mentee, level, lottery. Those of one mentee often come in their order: then one sort does. */
function sortIntoLists(given: PairColumns, rows: Int32Array): Int32Array {
  const sorted = sortByKey(rows, given.mentee);
  if (areListsInOrder(given, sorted)) return sorted;
  return sortByKey(sortByKey(sortByKey(rows, given.mentor), given.menteeLevel), given.mentee);
}

function areListsInOrder({ mentee, mentor, menteeLevel }: PairColumns, rows: Int32Array): boolean {
  for (let place = 1; place < rows.length; place++) {
    const before = at(rows, place - 1);
    const row = at(rows, place);
    if (at(mentee, before) !== at(mentee, row)) continue;
    const levels = at(menteeLevel, row) - at(menteeLevel, before);
    if (levels < 0 || (levels === 0 && at(mentor, row) < at(mentor, before))) return false;
  }
  return true;
}

/** The rows of the columns named by `order`, in that order. */
export function pickColumns(columns: PairColumns, order: Int32Array): PairColumns {
  return {
    mentee: pick(columns.mentee, order),
    mentor: pick(columns.mentor, order),
    menteeLevel: pick(columns.menteeLevel, order),
    mentorLevel: pick(columns.mentorLevel, order),
  };
}

export function joinColumns(a: PairColumns, b: PairColumns): PairColumns {
  return {
    mentee: join(a.mentee, b.mentee),
    mentor: join(a.mentor, b.mentor),
    menteeLevel: join(a.menteeLevel, b.menteeLevel),
    mentorLevel: join(a.mentorLevel, b.mentorLevel),
  };
}

function join(a: Int32Array, b: Int32Array): Int32Array {
  const joined = new Int32Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** Where each owner's items begin, and at the end their number, if items are in the order of their owners. */
export function countStarts(owners: Int32Array, ownerCount: number): Int32Array {
  const starts = new Int32Array(ownerCount + 1);
  for (let item = 0; item < owners.length; item++) {
    const next = at(owners, item) + 1;
    starts[next] = at(starts, next) + 1;
  }
  for (let owner = 1; owner <= ownerCount; owner++) {
    starts[owner] = at(starts, owner) + at(starts, owner - 1);
  }
  return starts;
}

/** Per pair the number after the last of its mentee and level. */
export function endLevels({ mentee, menteeLevel }: PairColumns): Int32Array {
  const ends = new Int32Array(mentee.length);
  for (let pair = mentee.length - 1; pair >= 0; pair--) {
    const goesOn = mentee[pair] === mentee[pair + 1] && menteeLevel[pair] === menteeLevel[pair + 1];
    ends[pair] = goesOn ? at(ends, pair + 1) : pair + 1;
  }
  return ends;
}
