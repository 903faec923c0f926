import { describe, expect, it } from 'vitest';

import type { Programme } from '../../../../src/core/programme/programme.js';
import type { Person } from '../../../../src/core/signups/person.js';
import type { WeeklyHours } from '../../../../src/core/signups/weekly-hours.js';
import { amina, grace, mentee, mentor } from '../../../cast.js';
import { cohortOf, scorePeople } from '../cohort-of.js';

function logisticsOf(learner: Person, guide: Person, settings: Partial<Programme> = {}) {
  const cohort = cohortOf([learner, guide], settings);
  const { mentee, mentor } = scorePeople(learner, guide, cohort);
  return { mentee: mentee.fits.logistics, mentor: mentor.fits.logistics };
}

/** Mondays from hour to hour. */
function mondays(from: number, to: number): WeeklyHours {
  return [{ start: from * 60, end: to * 60 }];
}

const helsinki = { timeZone: 'Europe/Helsinki' };

describe('logistics', () => {
  it('find neighbouring time zones as good as one', () => {
    expect(logisticsOf(grace, amina).mentee?.value).toBe(1000);
  });

  it('count the waking hours of distant time zones in part', () => {
    const far = mentor('Kai', { timeZone: '+11:00' });
    const near = mentee('Lou', { timeZone: '+02:00' });
    expect(logisticsOf(near, far).mentee?.value).toBe(Math.floor((1000 * 5 * 7) / 70));
  });

  it('find two stated hours in common enough', () => {
    const value = (from: number) =>
      logisticsOf(
        mentee('Lou', { ...helsinki, availability: mondays(17, 20) }),
        mentor('Kai', { ...helsinki, availability: mondays(from, 22) }),
      ).mentee?.value;
    expect([value(17), value(18), value(19), value(20)]).toEqual([1000, 1000, 500, 0]);
  });

  it('ask for more where only one stated hours, because awake is not free', () => {
    const lou = mentee('Lou', { ...helsinki, availability: mondays(17, 20) });
    expect(logisticsOf(lou, mentor('Kai', helsinki)).mentee?.value).toBe(300);
  });

  it('count a partner without time zone and hours as nothing, and ask nothing for them', () => {
    const { mentee: seen, mentor: seeing } = logisticsOf(grace, mentor('Kai'));
    expect(seen).toEqual({ value: 0, evidence: [] });
    expect(seeing).toBeNull();
  });

  it('take who gave no time zone to be where the programme is', () => {
    expect(logisticsOf(grace, mentor('Kai'), { timeZone: 'Europe/London' }).mentee?.value).toBe(1000);
  });

  it('divide a mentor’s minutes by their seats', () => {
    const lou = mentee('Lou', { minutesPerMonth: 60 });
    const kai = (capacity: number) => mentor('Kai', { minutesPerMonth: 90, capacity });
    expect(logisticsOf(lou, kai(1)).mentee).toEqual({
      value: 1000,
      evidence: [{ kind: 'minutes', minutesPerMonth: 60 }],
    });
    expect(logisticsOf(lou, kai(2)).mentee?.value).toBe(750);
    expect(logisticsOf(lou, mentor('Kai')).mentee?.value).toBe(0);
    expect(logisticsOf(mentee('Lou', { minutesPerMonth: 30 }), kai(1)).mentor?.value).toBe(333);
  });

  it('need one way to meet in common', () => {
    const lou = mentee('Lou', { formats: ['chat', 'calls'] });
    expect(logisticsOf(lou, mentor('Kai', { formats: ['calls'] })).mentee).toEqual({
      value: 1000,
      evidence: [{ kind: 'format', format: 'calls' }],
    });
    expect(logisticsOf(lou, mentor('Kai', { formats: ['resources'] })).mentee?.value).toBe(0);
    expect(logisticsOf(lou, mentor('Kai')).mentee?.value).toBe(0);
  });

  it('are the mean of what the side answered', () => {
    const lou = mentee('Lou', { ...helsinki, minutesPerMonth: 60, formats: ['chat'] });
    const kai = mentor('Kai', { ...helsinki, minutesPerMonth: 30, formats: ['calls'] });
    expect(logisticsOf(lou, kai).mentee?.value).toBe(Math.floor((1000 + 500 + 0) / 3));
  });

  it('are not asked by who answered none of it', () => {
    expect(logisticsOf(mentee('Lou'), mentor('Kai', helsinki)).mentee).toBeNull();
  });
});
