import { describe, expect, it } from 'vitest';

import { buildWeeks } from '../../../src/core/scoring/build-weeks.js';
import { clockGap } from '../../../src/core/scoring/clock-gap.js';
import { sharedHours, sharedMinutes } from '../../../src/core/scoring/shared-hours.js';
import { mentee, mentor } from '../../cast.js';

const anyTime = buildWeeks({ start: null, months: 6, timeZone: null });

/** Tuesday from hour to hour. */
function tuesday(from: number, to: number) {
  return [{ start: (24 + from) * 60, end: (24 + to) * 60 }];
}

describe('sharedHours', () => {
  it('gives the same hours by both clocks', () => {
    const lou = mentee('Lou', { timeZone: 'Europe/London', availability: tuesday(17, 20) });
    const kai = mentor('Kai', { timeZone: 'Europe/Helsinki', availability: tuesday(20, 22) });
    expect(sharedHours(lou, kai, anyTime)).toEqual({
      minutesPerWeek: 120,
      stated: true,
      steady: true,
      menteeHours: tuesday(18, 20),
      mentorHours: tuesday(20, 22),
    });
  });

  it('counts the poorest week, when only one of two zones has changed its clocks', () => {
    const lou = mentee('Lou', { timeZone: 'Europe/Helsinki', availability: tuesday(20, 22) });
    const kai = mentor('Kai', { timeZone: 'America/New_York', availability: tuesday(13, 15) });
    expect(sharedMinutes(lou, kai, buildWeeks({ start: '2026-01-05', months: 2, timeZone: null }))).toBe(120);
    expect(sharedMinutes(lou, kai, buildWeeks({ start: '2026-01-05', months: 3, timeZone: null }))).toBe(60);
    expect(sharedMinutes(lou, kai, anyTime)).toBe(60);
    const later = { ...kai, availability: tuesday(14, 16) };
    expect(sharedMinutes(lou, later, anyTime)).toBe(60);
    expect(sharedHours(lou, later, anyTime)?.menteeHours).toEqual(tuesday(21, 22));
  });

  it('guesses waking hours from a time zone, and says so', () => {
    const lou = mentee('Lou', { timeZone: '+02:00' });
    const kai = mentor('Kai', { timeZone: '+03:00', availability: tuesday(21, 24) });
    const hours = sharedHours(lou, kai, anyTime);
    expect(hours).toMatchObject({ minutesPerWeek: 120, stated: false, mentorHours: tuesday(21, 23) });
  });

  it('cuts hours over midnight at the end of the week', () => {
    const sundayNight = [
      { start: 0, end: 60 },
      { start: 7 * 24 * 60 - 120, end: 7 * 24 * 60 },
    ];
    const lou = mentee('Lou', { timeZone: '+00:00', availability: sundayNight });
    const kai = mentor('Kai', { timeZone: '+01:00', availability: [{ start: 0, end: 120 }] });
    expect(sharedHours(lou, kai, anyTime)).toMatchObject({
      minutesPerWeek: 120,
      menteeHours: [
        { start: 0, end: 60 },
        { start: 7 * 24 * 60 - 60, end: 7 * 24 * 60 },
      ],
      mentorHours: [
        { start: 0, end: 60 },
        { start: 60, end: 120 },
      ],
    });
  });

  it('reads hours stated without a zone in the programme’s, else by the other’s clock', () => {
    const lou = mentee('Lou', { availability: tuesday(17, 19) });
    const kai = mentor('Kai', { timeZone: 'Europe/Helsinki', availability: tuesday(17, 19) });
    expect(sharedHours(lou, kai, anyTime)).toMatchObject({ minutesPerWeek: 120, stated: false });
    const inLondon = buildWeeks({ start: null, months: 6, timeZone: 'Europe/London' });
    expect(sharedHours(lou, kai, inLondon)).toMatchObject({ minutesPerWeek: 0, stated: true });
  });

  it('believes hours of a form without time zones', () => {
    const lou = mentee('Lou', { availability: tuesday(17, 19) });
    const kai = mentor('Kai', { availability: tuesday(18, 20) });
    expect(sharedHours(lou, kai, anyTime)).toMatchObject({ minutesPerWeek: 60, stated: true });
  });

  it('knows nothing of who gave neither hours nor a zone', () => {
    expect(sharedHours(mentee('Lou'), mentor('Kai', { timeZone: 'Europe/Helsinki' }), anyTime)).toBeNull();
  });
});

describe('clockGap', () => {
  const gap = (timeZone: string, otherZone: string) =>
    clockGap(mentee('Lou', { timeZone }), mentor('Kai', { timeZone: otherZone }), anyTime);

  it('is the widest of the year', () => {
    expect(gap('Europe/Helsinki', 'Europe/London')).toBe(120);
    expect(gap('Europe/Helsinki', 'America/New_York')).toBe(420);
    expect(gap('Asia/Kolkata', 'Europe/London')).toBe(330);
  });

  it('is at most half a day, however many dates apart', () => {
    expect(gap('Pacific/Kiritimati', 'Pacific/Honolulu')).toBe(0);
    expect(gap('+12:00', '-08:00')).toBe(240);
  });
});
