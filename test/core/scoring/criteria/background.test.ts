import { describe, expect, it } from 'vitest';

import type { Person } from '../../../../src/core/signups/person.js';
import { amina, grace, mentee, mentor } from '../../../cast.js';
import { cohortOf, scorePeople } from '../cohort-of.js';

function backgroundOf(learner: Person, guide: Person) {
  const { mentee, mentor } = scorePeople(learner, guide, cohortOf([learner, guide]));
  return { mentee: mentee.fits.background, mentor: mentor.fits.background };
}

describe('background', () => {
  it('counts what both come from', () => {
    expect(backgroundOf(grace, amina).mentee).toEqual({
      value: 600,
      evidence: [{ kind: 'path', path: 'teaching' }],
    });
  });

  it('grows with each path in common', () => {
    const values = ['Teacher', 'Teacher, self-taught', 'Teacher, self-taught, bootcamp', 'Nurse'].map(
      (background) =>
        backgroundOf(
          mentee('Ada', { background: 'Teacher, self-taught, then a bootcamp' }),
          mentor('Bo', { background }),
        ).mentee?.value,
    );
    expect(values).toEqual([600, 850, 1000, 0]);
  });

  it('takes no field from what somebody does now', () => {
    const ada = mentee('Ada', { background: 'Teacher' });
    expect(backgroundOf(ada, mentor('Bo', { jobTitle: 'Teacher' }))).toEqual({
      mentee: { value: 0, evidence: [] },
      mentor: null,
    });
  });

  it('is asked by the side that told something, not by the other', () => {
    expect(backgroundOf(grace, mentor('Bo')).mentee?.value).toBe(0);
    expect(backgroundOf(grace, mentor('Bo')).mentor).toBeNull();
  });

  it('counts a wish about the other person twice as much as paths', () => {
    const ada = mentee('Ada', { background: 'Teacher', seeks: [{ wanted: 'a woman', must: false }] });
    const bo = mentor('Bo', { identity: ['woman'] });
    expect(backgroundOf(ada, bo).mentee).toEqual({ value: 666, evidence: [{ kind: 'seek' }] });
    expect(backgroundOf(ada, mentor('Cy', { background: 'Teacher' })).mentee?.value).toBe(200);
  });

  it('counts identity and culture only where somebody asked', () => {
    const ada = mentee('Ada', { identity: ['woman'], culture: ['Syria'] });
    expect(backgroundOf(ada, mentor('Bo', { identity: ['woman'], culture: ['Syria'] }))).toEqual({
      mentee: null,
      mentor: null,
    });
  });

  it('leaves a must to the rules', () => {
    const ada = mentee('Ada', { seeks: [{ wanted: 'a woman', must: true }] });
    expect(backgroundOf(ada, mentor('Bo', { identity: ['woman'] })).mentee).toBeNull();
  });
});
