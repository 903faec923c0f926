/**
 * People compiled to numbers: plain data, so that a thread gets it without a copy. What is inside is the affair of the
 * functions beside it; others hand it on.
 */
export interface PreferenceIndex {
  readonly menteeCount: number;
  readonly mentorCount: number;
  /** By mentee, then mentor: the mentee's score, or -1 where a rule refuses the pair. */
  readonly menteeScores: Int16Array;
  readonly mentorScores: Int16Array;
  readonly menteeStandings: Int32Array;
  readonly mentorStandings: Int32Array;
}
