import type { CandidateColumns } from './candidate-columns.js';
import { listForMentee } from './kernel/list-for-mentee.js';
import { listingOf } from './kernel/listing.js';
import type { PreferenceIndex } from './preference-index.js';
import type { WillingRequest } from './willing-request.js';
import type { ItemRange, RangeTask } from './workforce.js';

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
  const listing = listingOf(index, request);
  let end = 0;
  for (let place = range.from; place < range.until; place += 1) {
    end = listForMentee(listing, place, range.from, columns, end);
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
