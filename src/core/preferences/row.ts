/**
 * One mentee's acceptable mentors, in an order of the index's own that is the same on every run. The arrays are used
 * again for the next row; their first `count` entries mean something.
 */
export interface Row {
  readonly count: number;
  readonly mentors: Int32Array;
  /** How well each mentor suits the mentee, 0 to 1000, as `scoreSides` has it. */
  readonly menteeScores: Int32Array;
  /** How well the mentee suits each mentor, 0 to 1000. */
  readonly mentorScores: Int32Array;
  /** Where each mentor stands with the mentee: whole, from 0, smaller is better, equal is a tie. */
  readonly menteeStandings: Int32Array;
  /** Where the mentee stands with each mentor; compares within one mentor's list only. */
  readonly mentorStandings: Int32Array;
}
