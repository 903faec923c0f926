import { at } from './at.js';
import type { CandidateLists, ListSupply, Willingness } from './list-supply.js';
import type { PairColumns, PairTable } from './market.js';
import type { People } from './people.js';
import { pick } from './pick.js';

/** Lists that go on when asked for. Levels are standings; a pair's row never changes, new ones come behind. */
export interface GrowingLists extends PairTable {
  readonly supply: ListSupply;
  readonly people: People;
  pairs: PairColumns;
  /** Per mentee the piece handed out last: rows from `start` up to, without, `end`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Per mentee where the first piece ended: up to there nobody is missing, whoever would take the mentee. */
  readonly firstEnd: Int32Array;
  /** Per mentee 1 when nobody is behind the first piece. */
  readonly complete: Uint8Array;
  /** Per mentee 1 when nobody is behind the last piece, of those who would have taken the mentee. */
  readonly exhausted: Uint8Array;
}

const EMPTY: PairColumns = {
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
  const lists: GrowingLists = {
    menteeCount,
    mentorCount: seats.length,
    seats,
    supply,
    people,
    pairs: EMPTY,
    start: new Int32Array(menteeCount),
    end: new Int32Array(menteeCount),
    firstEnd: new Int32Array(menteeCount),
    complete: new Uint8Array(menteeCount),
    exhausted: new Uint8Array(menteeCount),
  };
  const first = await supply.first(people.places);
  append(lists, first);
  first.complete.forEach((isComplete, index) => {
    const mentee = at(people.places.mentees, index);
    lists.firstEnd[mentee] = at(lists.end, mentee);
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
  const { people, end, exhausted } = lists;
  const { asked, given } = await askBehind(lists, mentees, (mentee) => at(end, mentee) - 1, willingness);
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

/** Candidates behind the pair named for each mentee; mentees are asked for by index, in ascending order. */
export async function askBehind(
  { supply, people, pairs }: GrowingLists,
  mentees: readonly number[],
  lastRowOf: (mentee: number) => number,
  willingness: Willingness,
): Promise<{ readonly asked: Int32Array; readonly given: CandidateLists }> {
  const asked = Int32Array.from(mentees, (mentee) => at(people.menteeIndices, mentee)).sort();
  const lastRows = asked.map((index) => lastRowOf(at(people.places.mentees, index)));
  const given = await supply.more(
    {
      ...willingness,
      mentees: asked,
      afterStanding: lastRows.map((row) => at(pairs.menteeLevel, row)),
      // People are numbered by their places.
      afterPlace: lastRows.map((row) => at(pairs.mentor, row)),
    },
    people.places,
  );
  return { asked, given };
}

function append(lists: GrowingLists, given: CandidateLists): void {
  const { pairs, people, start, end } = lists;
  const before = pairs.mentee.length;
  const added = numberPeople(given, people);
  lists.pairs = {
    mentee: extend(pairs.mentee, added.mentee),
    mentor: extend(pairs.mentor, added.mentor),
    menteeLevel: extend(pairs.menteeLevel, added.menteeLevel),
    mentorLevel: extend(pairs.mentorLevel, added.mentorLevel),
  };
  added.mentee.forEach((mentee, row) => {
    if (row === 0 || added.mentee[row - 1] !== mentee) start[mentee] = before + row;
    end[mentee] = before + row + 1;
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

export function joinColumns(a: PairColumns, b: PairColumns): PairColumns {
  return {
    mentee: join(a.mentee, b.mentee),
    mentor: join(a.mentor, b.mentor),
    menteeLevel: join(a.menteeLevel, b.menteeLevel),
    mentorLevel: join(a.mentorLevel, b.mentorLevel),
  };
}

/**
 * A column with more behind it, in the same memory while there is room: copies of all that is listed, one a round, would
 * take more memory than everything else. Only columns made here may be given.
 */
function extend(column: Int32Array, more: Int32Array): Int32Array {
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

function join(a: Int32Array, b: Int32Array): Int32Array {
  if (a.length === 0) return b;
  const joined = new Int32Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
