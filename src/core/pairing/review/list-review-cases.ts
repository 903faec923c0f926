import { compareCodeUnits } from '../../text/compare-code-units.js';
import type { Pairing } from '../pairing.js';
import type { RecalledCohort } from '../recall-cohort.js';
import { pairPoints } from '../rows/pair-points.js';
import { findOtherMentors, type OtherMentor } from './find-other-mentors.js';

/** A pair that a person should look at. */
export interface ReviewCase {
  readonly pairing: Pairing;
  /** 0 to 100. */
  readonly points: number;
  /** The mentee's best other mentor, or null where nobody else is acceptable. */
  readonly other: OtherMentor | null;
}

/** The pairs worth a look, the weakest first: those with a reason to doubt them, and those that the organiser fixed. */
export function listReviewCases({ pairings, preferences }: RecalledCohort): readonly ReviewCase[] {
  const doubtful = pairings.filter(({ reviews, status }) => reviews.length > 0 || status === 'fixed');
  const others = findOtherMentors(
    preferences,
    pairings,
    doubtful.map(({ mentee }) => mentee),
  );
  return doubtful
    .map((pairing) => ({
      pairing,
      points: pairPoints(pairing.score),
      other: others.get(pairing.mentee) ?? null,
    }))
    .sort(
      (a, b) =>
        a.points - b.points ||
        compareCodeUnits(a.pairing.mentor.key, b.pairing.mentor.key) ||
        compareCodeUnits(a.pairing.mentee.key, b.pairing.mentee.key),
    );
}
