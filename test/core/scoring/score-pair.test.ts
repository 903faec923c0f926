import { describe, expect, it } from 'vitest';

import { amina, grace, mentee, mentor, skill } from '../../cast.js';
import { cohortOf, scorePeople } from './cohort-of.js';

const weights = { skills: 50, goals: 25, background: 15, logistics: 10 };

describe('scorePair', () => {
  it('is the weighted mean over what a side asked', () => {
    const ada = mentee('Ada', { learns: [skill('Go'), skill('Rust')], formats: ['calls'] });
    const bo = mentor('Bo', { teaches: [skill('Go')] });
    const score = scorePeople(ada, bo, cohortOf([ada, bo]));
    expect(score.mentee.score).toBe(Math.floor((50 * 500 + 10 * 0) / 60));
    expect(score.mentor.score).toBe(625);
    expect(score.mentee.fits).toMatchObject({ goals: null, background: null });
  });

  it('doubles what matters to the viewer, for that viewer alone', () => {
    const ada = mentee('Ada', { learns: [skill('Go')], formats: ['calls'], matters: ['logistics'] });
    const bo = mentor('Bo', { teaches: [skill('Go')], formats: ['chat'] });
    const score = scorePeople(ada, bo, cohortOf([ada, bo]));
    expect(score.mentee.score).toBe(Math.floor((50 * 1000) / 70));
    expect(score.mentor.score).toBe(Math.floor((50 * 1000) / 60));
  });

  it('is full for who asked nothing, also because all that was asked weighs nothing', () => {
    const score = scorePeople(mentee('Ada'), amina, cohortOf([amina]));
    expect(score.mentee.score).toBe(1000);
    const unweighted = cohortOf([amina, grace], {
      weights: { skills: 0, goals: 0, background: 0, logistics: 0 },
    });
    expect(scorePeople(grace, amina, unweighted).mentee.score).toBe(1000);
  });

  it('still tells the fit of a criterion that is switched off', () => {
    const cohort = cohortOf([amina, grace], { weights: { ...weights, goals: 0 } });
    const { mentee: side } = scorePeople(grace, amina, cohort);
    expect(side.fits.goals?.value).toBeGreaterThan(0);
  });
});
