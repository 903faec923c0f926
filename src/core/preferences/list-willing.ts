import type { CandidateColumns, LotteryPlaces } from './candidate-columns.js';
import { forEachRow } from './for-each-row.js';
import type { PreferenceIndex } from './preference-index.js';
import type { ItemRange, RangeTask } from './workforce.js';

/** Stands in `takenStanding` for a mentor with a free seat. */
export const TAKES_ANYONE = 2 ** 31 - 1;

/** How lists shall go on: whose, behind which candidate, and whom the mentors would take at the moment. */
export interface WillingRequest {
  /** Numbers of mentees, ascending. */
  readonly mentees: Int32Array;
  /** Candidates for each mentee, or all there are. */
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
  const { places, count, takenStanding, takenPlace } = request;
  const columns: number[][] = [[], [], [], []];
  const complete = new Uint8Array(range.until - range.from);
  let asked = range.from;
  forEachRow(index, request.mentees.subarray(range.from, range.until), (mentee, row) => {
    const afterStanding = request.afterStanding[asked] ?? 0;
    const afterPlace = request.afterPlace[asked] ?? 0;
    const found: number[] = [];
    for (let each = 0; each < row.count; each += 1) {
      const mentor = row.mentors[each] ?? 0;
      const standing = row.menteeStandings[each] ?? 0;
      const mentorStanding = row.mentorStandings[each] ?? 0;
      const taken = takenStanding[mentor] ?? 0;
      const isLater =
        standing > afterStanding ||
        (standing === afterStanding && (places.mentors[mentor] ?? 0) > afterPlace);
      const isWilling =
        mentorStanding < taken ||
        (mentorStanding === taken && (places.mentees[mentee] ?? 0) < (takenPlace[mentor] ?? 0));
      if (isLater && isWilling) found.push(each);
    }
    const placeOf = (each: number): number => places.mentors[row.mentors[each] ?? 0] ?? 0;
    found.sort(
      (a, b) => (row.menteeStandings[a] ?? 0) - (row.menteeStandings[b] ?? 0) || placeOf(a) - placeOf(b),
    );
    for (const each of found.slice(0, count)) {
      columns[0]?.push(mentee);
      columns[1]?.push(row.mentors[each] ?? 0);
      columns[2]?.push(row.menteeStandings[each] ?? 0);
      columns[3]?.push(row.mentorStandings[each] ?? 0);
    }
    complete[asked - range.from] = found.length <= count ? 1 : 0;
    asked += 1;
  });
  const column = (place: number): Int32Array => Int32Array.from(columns[place] ?? []);
  return {
    mentee: column(0),
    mentor: column(1),
    menteeStanding: column(2),
    mentorStanding: column(3),
    complete,
  };
}

export const listWillingTask: RangeTask<PreferenceIndex, WillingRequest, CandidateColumns> = {
  name: 'listWilling',
  run: listWilling,
};
