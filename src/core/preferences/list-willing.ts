import type { CandidateColumns, LotteryPlaces } from './candidate-columns.js';
import { createBest } from './kernel/keep-best.js';
import { listForMentee } from './kernel/list-for-mentee.js';
import { memoryOf } from './kernel/working-memory.js';
import type { PreferenceIndex } from './preference-index.js';
import type { ItemRange, RangeTask } from './workforce.js';

/** Stands in `takenStanding` for a mentor with a free seat. */
export const TAKES_ANYONE = 2 ** 31 - 1;

/** How lists shall go on: whose, behind which candidate, and whom the mentors would take at the moment. */
export interface WillingRequest {
  /** Numbers of mentees, ascending. */
  readonly mentees: Int32Array;
  /**
   * Candidates for each mentee, or all there are; where the last is tied with more, these too, up to twice as many.
   */
  readonly count: number;
  readonly places: LotteryPlaces;
  /** Per mentee asked for: candidates of a greater standing, or of this one and a later place of the mentor. */
  readonly afterStanding: Int32Array;
  readonly afterPlace: Int32Array;
  /**
   * By mentor: takes a mentee of a smaller standing than this, and of this one when the mentee's place is before
   * `takenPlace`. `TAKES_ANYONE` with a free seat; 0 and 0 of a mentor who takes nobody.
   */
  readonly takenStanding: Int32Array;
  readonly takenPlace: Int32Array;
}

/** How the lists of some mentees go on, with mentors who would take them. The range counts places in `mentees`. */
export function listWilling(
  index: PreferenceIndex,
  range: ItemRange,
  request: WillingRequest,
): CandidateColumns {
  const asked = range.until - range.from;
  const room = asked * Math.min(2 * request.count, index.mentorCount);
  const columns = {
    mentee: new Int32Array(room),
    mentor: new Int32Array(room),
    menteeStanding: new Int32Array(room),
    mentorStanding: new Int32Array(room),
    complete: new Uint8Array(asked),
  };
  const listing = {
    index,
    memory: memoryOf(index),
    request,
    mentorInPlace: invert(request.places.mentors),
    closed: findClosed(index, request),
    standingOfSlot: new Int32Array(index.mentorCount),
    best: createBest(request.count, index.mentorCount + 1),
  };
  let end = 0;
  for (let place = range.from; place < range.until; place += 1) {
    const start = end;
    end = listForMentee(listing, place, columns, start);
    columns.complete[place - range.from] = end - start === listing.best.offered ? 1 : 0;
  }
  return {
    mentee: columns.mentee.slice(0, end),
    mentor: columns.mentor.slice(0, end),
    menteeStanding: columns.menteeStanding.slice(0, end),
    mentorStanding: columns.mentorStanding.slice(0, end),
    complete: columns.complete,
  };
}

export const listWillingTask: RangeTask<PreferenceIndex, WillingRequest, CandidateColumns> = {
  name: 'listWilling',
  run: listWilling,
};

function invert(places: Int32Array): Int32Array {
  const inverse = new Int32Array(places.length);
  for (const [number, place] of places.entries()) inverse[place] = number;
  return inverse;
}

/** The slots of mentors who take nobody: often most. */
function findClosed(
  { mentorAt }: PreferenceIndex,
  { takenStanding, takenPlace }: WillingRequest,
): Int32Array {
  const slots = [...mentorAt.keys()].filter((slot) => {
    const mentor = mentorAt[slot] ?? 0;
    return takenStanding[mentor] === 0 && takenPlace[mentor] === 0;
  });
  return Int32Array.from(slots);
}
