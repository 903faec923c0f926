import { describe, expect, it } from 'vitest';

import type { Person } from '../../../../src/core/signups/person.js';
import { amina, grace, mentee, mentor, omar, tomas } from '../../../cast.js';
import { cohortOf, scorePeople } from '../cohort-of.js';

function goalsOf(wanting: Person, offering: Person, others: readonly Person[] = []) {
  const cohort = cohortOf([wanting, offering, ...others]);
  const { mentee, mentor } = scorePeople(wanting, offering, cohort);
  expect(mentor.fits.goals).toEqual(mentee.fits.goals);
  return mentee.fits.goals;
}

describe('goals', () => {
  it('name the shared topics in the order of the goals', () => {
    const fit = goalsOf(grace, amina);
    expect(fit?.evidence.filter(({ kind }) => kind === 'topic')).toEqual([
      { kind: 'topic', topic: 'changing-career' },
      { kind: 'topic', topic: 'interviews' },
    ]);
  });

  it('count topics four times as much as words', () => {
    const ada = mentee('Ada', { goals: ['Interviews. Astronomy'] });
    const words = mentor('Bo', { helpsWith: ['Astronomy'] });
    const topic = mentor('Cy', { helpsWith: ['whiteboard practice'] });
    expect(goalsOf(ada, words, [topic])?.value).toBe(200);
    expect(goalsOf(ada, topic, [words])?.value).toBe(800);
  });

  it('share a part when the mentor helps with one of two topics', () => {
    const ada = mentee('Ada', { goals: ['Portfolio', 'Leadership'] });
    expect(goalsOf(ada, mentor('Bo', { helpsWith: ['leading a team'] }))?.value).toBe(500);
  });

  it('find half of the wording in common enough, and rare words worth more', () => {
    const ada = mentee('Ada', { goals: ['robotics, beekeeping'] });
    const common = mentor('Bo', { background: 'robotics' });
    const rare = mentor('Cy', { background: 'beekeeping' });
    const others = [rare, ...['Di', 'Ed', 'Flo'].map((name) => mentor(name, { background: 'robotics' }))];
    expect(goalsOf(ada, common, others)?.value).toBe(Math.floor((2000 * 1) / 4 / 2));
    expect(goalsOf(ada, rare, [common, ...others.slice(1)])?.value).toBe(500);
  });

  it('ask for no topic where the form put no such question to mentors', () => {
    const bo = mentor('Bo', { background: 'robotics' });
    const ada = mentee('Ada', { goals: ['Interview practice'] });
    expect(goalsOf(ada, bo)).toBeNull();
    expect(goalsOf(ada, bo, [mentor('Cy', { helpsWith: ['Leadership'] })])?.value).toBe(0);
  });

  it('look for their words in the background and in the job title', () => {
    const ada = mentee('Ada', { goals: ['robotics'] });
    const bo = mentor('Bo', { background: 'robotics' });
    expect(goalsOf(ada, bo)?.value).toBe(500);
    expect(goalsOf(ada, mentor('Cy', { jobTitle: 'Robotics specialist' }), [bo])?.value).toBe(500);
    expect(goalsOf(ada, mentor('Di', { organisation: 'Robotics' }), [bo])?.value).toBe(0);
  });

  it('weigh no word that no mentor uses', () => {
    const bo = mentor('Bo', { background: 'robotics' });
    expect(goalsOf(mentee('Ada', { goals: ['robotics and kombucha'] }), bo)?.value).toBe(500);
  });

  it('are not asked by a mentee without goals, nor by goals nobody here can read', () => {
    expect(goalsOf(mentee('Ada'), amina)).toBeNull();
    expect(goalsOf(mentee('Ada', { goals: ['机器人'] }), amina)).toBeNull();
  });

  it('are asked and unmet where the mentor offers nothing', () => {
    expect(goalsOf(omar, mentor('Bo'), [tomas])?.value).toBe(0);
  });
});
