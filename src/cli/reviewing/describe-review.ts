import { describeReviews } from '../../core/pairing/reasons/describe-reviews.js';
import type { RecalledCohort } from '../../core/pairing/recall-cohort.js';
import type { PairingsChange } from '../../core/pairing/review/compare-pairings.js';
import type { ReviewCase } from '../../core/pairing/review/list-review-cases.js';
import type { PairListEdits } from '../../core/pairing/review/plan-edits.js';
import type { Person } from '../../core/signups/person.js';
import type { ForeseenMatches } from './foresee-matches.js';

/** What `review --json` prints (`mentorship-review/1`, schemas/review.schema.json): people by the ids of match --json. */
export function describeReview(
  { preferences }: RecalledCohort,
  cases: readonly ReviewCase[],
  decided: {
    readonly edits: PairListEdits;
    readonly foreseen: ForeseenMatches;
    readonly written: boolean;
  } | null,
) {
  return {
    format: 'mentorship-review/1',
    cases: cases.map(({ pairing, points, other }) => ({
      ...describePair(pairing),
      points,
      status: pairing.status,
      reviews: pairing.reviews,
      words: describeReviews(pairing, preferences),
      other: other && { mentor: other.mentor.key, score: other.score, hasSeat: other.hasSeat },
    })),
    decided:
      decided === null
        ? null
        : {
            written: decided.written,
            edits: decided.edits,
            advised: decided.foreseen.advised,
            anew: describeChange(decided.foreseen.anew),
            keeping: describeChange(decided.foreseen.keeping),
          },
  };
}

function describePair({ mentee, mentor }: { readonly mentee: Person; readonly mentor: Person }) {
  return { mentee: mentee.key, mentor: mentor.key };
}

function describeChange({ kept, new: added, parted, menteesPaired }: PairingsChange) {
  return {
    kept: kept.length,
    new: added.map(describePair),
    ended: parted.map((pair) => ({
      ...describePair(pair),
      menteeThenWith: pair.menteeThenWith.map(({ key }) => key),
    })),
    menteesPaired,
  };
}
