import { at } from './at.js';
import { type CandidateLists, EVERYBODY, type ListSupply, type Willingness } from './list-supply.js';
import type { PairColumns, PairTable } from './market.js';
import type { People } from './people.js';
import { pick } from './pick.js';
import { NONE } from './seating.js';

/** A place in each mentee's list: that of the pair with this standing and this mentor, who may be on it or not. */
export interface ListPlaces {
  readonly standing: Int32Array;
  readonly mentor: Int32Array;
}

/** Lists that go on when asked for. Levels are standings; a pair's row never changes, new ones come behind. */
export interface GrowingLists extends PairTable {
  readonly supply: ListSupply;
  readonly people: People;
  pairs: PairColumns;
  /** Per mentee the piece handed out last: rows from `start` up to, without, `end`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Where everybody's list ends as far as it is known. */
  readonly last: ListPlaces;
  /** Where the first piece ended: up to there nobody is missing, whoever would take the mentee. */
  firstLast: ListPlaces;
  /** Per mentee 1 when nobody is behind the first piece. */
  readonly complete: Uint8Array;
  /** Per mentee 1 when nobody is behind the last piece, of those who would have taken the mentee. */
  readonly exhausted: Uint8Array;
}

export const NO_PAIRS: PairColumns = {
  mentee: new Int32Array(),
  mentor: new Int32Array(),
  menteeLevel: new Int32Array(),
  mentorLevel: new Int32Array(),
};

/** Asks for the first piece of everybody's list. */
export async function openLists(
  seats: Int32Array,
  supply: ListSupply,
  people: People,
): Promise<GrowingLists> {
  const menteeCount = people.menteeIndices.length;
  const last = { standing: new Int32Array(menteeCount), mentor: new Int32Array(menteeCount) };
  const lists: GrowingLists = {
    menteeCount,
    mentorCount: seats.length,
    seats,
    supply,
    people,
    pairs: NO_PAIRS,
    start: new Int32Array(menteeCount),
    end: new Int32Array(menteeCount),
    last,
    firstLast: last,
    complete: new Uint8Array(menteeCount),
    exhausted: new Uint8Array(menteeCount),
  };
  const first = await supply.first(people.places);
  append(lists, first);
  lists.firstLast = { standing: last.standing.slice(), mentor: last.mentor.slice() };
  first.complete.forEach((isComplete, index) => {
    const mentee = at(people.places.mentees, index);
    lists.complete[mentee] = isComplete;
    lists.exhausted[mentee] = isComplete;
  });
  return lists;
}

/** Asks these mentees' lists to go on behind their last piece. */
export async function continueLists(
  lists: GrowingLists,
  mentees: readonly number[],
  willingness: Willingness,
): Promise<void> {
  const { people, end, last, exhausted } = lists;
  const everybody = new Int32Array(lists.menteeCount).fill(EVERYBODY);
  const { asked, given } = await askBehind(lists, mentees, last, everybody, willingness);
  const rowsBefore = lists.pairs.mentee.length;
  append(lists, given);
  asked.forEach((index, position) => {
    const mentee = at(people.places.mentees, index);
    exhausted[mentee] = given.complete[position] as number;
    if (at(end, mentee) > rowsBefore) return;
    if (exhausted[mentee] === 0) throw new Error('A list that goes on was given nobody.');
    lists.start[mentee] = at(end, mentee);
  });
}

/** What is asked for and what is given, both by index; those asked for ascend. */
export interface Answer {
  readonly asked: Int32Array;
  readonly given: CandidateLists;
}

/** Candidates of some mentees behind a place of their lists and of a smaller standing than another. */
export async function askBehind(
  { supply, people }: GrowingLists,
  mentees: Int32Array | readonly number[],
  after: ListPlaces,
  beforeStanding: Int32Array,
  willingness: Willingness,
): Promise<Answer> {
  const asked = Int32Array.from(mentees, (mentee) => at(people.menteeIndices, mentee)).sort();
  const numbers = pick(people.places.mentees, asked);
  const continuation = {
    ...willingness,
    mentees: asked,
    afterStanding: pick(after.standing, numbers),
    // People are numbered by their places.
    afterPlace: pick(after.mentor, numbers),
    beforeStanding: pick(beforeStanding, numbers),
  };
  return { asked, given: await supply.more(continuation, people.places) };
}

function append(lists: GrowingLists, given: CandidateLists): void {
  const { pairs, people, start, end, last } = lists;
  const before = pairs.mentee.length;
  const added = numberPeople(given, people);
  lists.pairs = appendPairs(pairs, added);
  let listed = NONE;
  added.mentee.forEach((mentee, row) => {
    if (mentee !== listed) start[mentee] = before + row;
    listed = mentee;
    end[mentee] = before + row + 1;
    last.standing[mentee] = at(added.menteeLevel, row);
    last.mentor[mentee] = at(added.mentor, row);
  });
}

/** Candidates with people by number, as rows to append. */
export function numberPeople(given: CandidateLists, { places }: People): PairColumns {
  return {
    mentee: pick(places.mentees, given.mentee),
    mentor: pick(places.mentors, given.mentor),
    menteeLevel: given.menteeStanding,
    mentorLevel: given.mentorStanding,
  };
}

/**
 * Columns with more behind them, in the same memory while there is room: copies of all that is listed, one a round,
 * would take more memory than everything else. The columns before must not be appended to again.
 */
export function appendPairs(pairs: PairColumns, more: PairColumns): PairColumns {
  return {
    mentee: extend(pairs.mentee, more.mentee),
    mentor: extend(pairs.mentor, more.mentor),
    menteeLevel: extend(pairs.menteeLevel, more.menteeLevel),
    mentorLevel: extend(pairs.mentorLevel, more.mentorLevel),
  };
}

function extend(column: Int32Array, more: Int32Array): Int32Array {
  const isAlone = more.buffer.byteLength === more.byteLength;
  if (column.length === 0 && isAlone) return more;
  const length = column.length + more.length;
  const bytes = length * Int32Array.BYTES_PER_ELEMENT;
  const hasRoom = bytes <= column.buffer.byteLength;
  const room = hasRoom
    ? column.buffer
    : new ArrayBuffer(bytes + Int32Array.BYTES_PER_ELEMENT * (length >> 3));
  const extended = new Int32Array(room, 0, length);
  if (!hasRoom) extended.set(column);
  extended.set(more, column.length);
  return extended;
}
