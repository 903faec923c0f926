import type { CriterionId } from '../signups/person.js';
import type { Cohort } from './cohort.js';
import { criteria } from './criteria.js';
import type { Fit } from './criterion.js';
import type { PairScore } from './pair-score.js';
import type { Profile } from './profile.js';
import { scoreSides } from './score-sides.js';

/** The scores of `scoreSides` with what each fit rests on; many times slower, for the pairs somebody looks at. */
export function scorePair(mentee: Profile, mentor: Profile, cohort: Cohort): PairScore {
  const scores = scoreSides(mentee, mentor, cohort);
  const menteeFits: Record<CriterionId, Fit | null> = { ...NOTHING_ASKED };
  const mentorFits: Record<CriterionId, Fit | null> = { ...NOTHING_ASKED };
  for (const { id, compare, explain } of criteria) {
    const values = compare(mentee, mentor, cohort);
    const evidence = explain(mentee, mentor, cohort);
    if (values.mentee !== null) menteeFits[id] = { value: values.mentee, evidence: evidence.mentee };
    if (values.mentor !== null) mentorFits[id] = { value: values.mentor, evidence: evidence.mentor };
  }
  return {
    mentee: { score: scores.mentee, fits: menteeFits },
    mentor: { score: scores.mentor, fits: mentorFits },
  };
}

const NOTHING_ASKED: Readonly<Record<CriterionId, Fit | null>> = {
  skills: null,
  goals: null,
  background: null,
  logistics: null,
};
