import { rememberWeakly } from '../text/remember-weakly.js';
import type { CandidateColumns, LotteryPlaces } from './candidate-columns.js';
import { listWilling } from './list-willing.js';
import type { PreferenceIndex } from './preference-index.js';
import { BEFORE_NOBODY, TAKES_ANYONE, type WillingRequest } from './willing-request.js';
import type { ItemRange, RangeTask } from './workforce.js';

/** Whose lists are wanted, and how long. */
export interface BestRequest {
  /** Numbers of mentees; quickest when those of one wish set come one after another. */
  readonly mentees: Int32Array;
  /** By mentor: 0 for those who have no seat at all and need not be listed. */
  readonly seats: Int32Array;
  /** Candidates for each mentee, or all there are. */
  readonly count: number;
  readonly places: LotteryPlaces;
}

/** The best acceptable mentors of some mentees. The range counts places in `mentees`. */
export function listBest(index: PreferenceIndex, range: ItemRange, request: BestRequest): CandidateColumns {
  return listWilling(index, range, beginLists(request));
}

/** The same request for all ranges, so that what it asks is prepared once. */
const beginLists = rememberWeakly(({ mentees, seats, count, places }: BestRequest): WillingRequest => {
  return {
    mentees,
    count,
    places,
    afterStanding: new Int32Array(mentees.length).fill(-1),
    afterPlace: new Int32Array(mentees.length),
    beforeStanding: new Int32Array(mentees.length).fill(BEFORE_NOBODY),
    takenStanding: seats.map((free) => (free > 0 ? TAKES_ANYONE : 0)),
    takenPlace: new Int32Array(seats.length),
  };
});

export const listBestTask: RangeTask<PreferenceIndex, BestRequest, CandidateColumns> = {
  name: 'listBest',
  run: listBest,
};
