import { describe, expect, it } from 'vitest';

import { buildProfile } from '../../../src/core/scoring/build-profile.js';
import { scorePair } from '../../../src/core/scoring/score-pair.js';
import { amina, grace, mentee, mentor, skill } from '../../cast.js';
import { cohortOf } from './cohort-of.js';

const weights = { skills: 50, goals: 25, background: 15, logistics: 10 };

describe('scorePair', () => {
  it('is the weighted mean over what a side asked', () => {
    const ada = mentee('Ada', { learns: [skill('Go'), skill('Rust')], formats: ['calls'] });
    const bo = mentor('Bo', { teaches: [skill('Go')] });
    const score = scorePair(buildProfile(ada), buildProfile(bo), cohortOf([ada, bo]));
    expect(score.mentee.score).toBe(Math.floor((50 * 500 + 10 * 0) / 60));
    expect(score.mentor.score).toBe(625);
    expect(score.mentee.fits).toMatchObject({ goals: null, background: null });
  });

  it('doubles what matters to the viewer, for that viewer alone', () => {
    const ada = mentee('Ada', { learns: [skill('Go')], formats: ['calls'], matters: ['logistics'] });
    const bo = mentor('Bo', { teaches: [skill('Go')], formats: ['chat'] });
    const score = scorePair(buildProfile(ada), buildProfile(bo), cohortOf([ada, bo]));
    expect(score.mentee.score).toBe(Math.floor((50 * 1000) / 70));
    expect(score.mentor.score).toBe(Math.floor((50 * 1000) / 60));
  });

  it('is full for who asked nothing, also because all that was asked weighs nothing', () => {
    const score = scorePair(buildProfile(mentee('Ada')), buildProfile(amina), cohortOf([amina]));
    expect(score.mentee.score).toBe(1000);
    const unweighted = cohortOf([amina, grace], {
      weights: { skills: 0, goals: 0, background: 0, logistics: 0 },
    });
    expect(scorePair(buildProfile(grace), buildProfile(amina), unweighted).mentee.score).toBe(1000);
  });

  it('still tells the fit of a criterion that is switched off', () => {
    const cohort = cohortOf([amina, grace], { weights: { ...weights, goals: 0 } });
    const { mentee: side } = scorePair(buildProfile(grace), buildProfile(amina), cohort);
    expect(side.fits.goals?.value).toBeGreaterThan(0);
  });
});
