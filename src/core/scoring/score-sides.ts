import type { Cohort } from './cohort.js';
import { criteria } from './criteria.js';
import type { BareScore } from './pair-score.js';
import type { Profile } from './profile.js';

/** How well two people suit each other, from both sides, without the reasons: what all pairs are asked. */
export function scoreSides(mentee: Profile, mentor: Profile, cohort: Cohort): BareScore {
  let menteeSum = 0;
  let menteeWeights = 0;
  let mentorSum = 0;
  let mentorWeights = 0;
  for (const [place, { compare }] of criteria.entries()) {
    const menteeWeight = mentee.weights[place] ?? 0;
    const mentorWeight = mentor.weights[place] ?? 0;
    const fits = compare(mentee, mentor, cohort);
    if (fits.mentee !== null) {
      menteeSum += menteeWeight * fits.mentee;
      menteeWeights += menteeWeight;
    }
    if (fits.mentor !== null) {
      mentorSum += mentorWeight * fits.mentor;
      mentorWeights += mentorWeight;
    }
  }
  return {
    mentee: flooredMean(menteeSum, menteeWeights),
    mentor: flooredMean(mentorSum, mentorWeights),
  };
}

/** A side that asked nothing is content with everyone. */
function flooredMean(sum: number, weights: number): number {
  return weights === 0 ? 1000 : Math.floor(sum / weights);
}
