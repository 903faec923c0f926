import { type Means, type MeansColumns, sumMeans } from '../compile/compile-means.js';

/** By class of mentors, what time and formats make on either side: the sum of two fits. */
export interface MeansRow {
  readonly menteeSums: Int32Array;
  readonly mentorSums: Int32Array;
}

export function readMeansRow({ mentorMeans }: MeansColumns, mentee: Means): MeansRow {
  return {
    menteeSums: Int32Array.from(mentorMeans, (mentor) => sumMeans(mentee, mentor)),
    mentorSums: Int32Array.from(mentorMeans, (mentor) => sumMeans(mentor, mentee)),
  };
}
