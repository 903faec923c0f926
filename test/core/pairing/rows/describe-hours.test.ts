import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { describeHours, describeWeek } from '../../../../src/core/pairing/rows/describe-hours.js';
import { buildWeeks } from '../../../../src/core/scoring/build-weeks.js';
import { sharedHours } from '../../../../src/core/scoring/shared-hours.js';
import type { WeeklyHours } from '../../../../src/core/signups/weekly-hours.js';
import { mentee, mentor } from '../../../cast.js';
import { runs } from '../../../runs.js';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Hours of days: `at('Mon', 17, 20)`. */
function at(day: string, from: number, to: number) {
  const midnight = DAYS.indexOf(day) * 24 * 60;
  return { start: midnight + from * 60, end: midnight + to * 60 };
}

describe('describeWeek', () => {
  test('joins days with the same hours, runs of three or more by a dash', () => {
    const evenings = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'].map((day) => at(day, 17, 20));
    const mornings = [at('Sat', 9, 12.5), at('Sun', 9, 12.5)];
    expect(describeWeek([...evenings, ...mornings])).toEqual(['Mon–Fri 17:00–20:00', 'Sat, Sun 09:00–12:30']);
    expect(describeWeek([at('Mon', 8, 9), at('Wed', 8, 9), at('Thu', 8, 9), at('Fri', 8, 9)])).toEqual([
      'Mon, Wed–Fri 08:00–09:00',
    ]);
  });

  test('cuts a span at midnight', () => {
    expect(describeWeek([at('Fri', 22, 26)])).toEqual(['Fri 22:00–24:00', 'Sat 00:00–02:00']);
  });

  test('a whole day, and nothing at all', () => {
    expect(describeWeek([at('Sun', 0, 24)])).toEqual(['Sun 00:00–24:00']);
    expect(describeWeek([])).toEqual([]);
  });

  test('says two spans that touch as one', () => {
    expect(describeWeek([at('Sun', 20, 22), at('Sun', 22, 23)])).toEqual(['Sun 20:00–23:00']);
  });

  test('holds every minute that was given, and no other', () => {
    const week: fc.Arbitrary<WeeklyHours> = fc
      .uniqueArray(fc.integer({ min: 0, max: 7 * 96 - 1 }), { maxLength: 12 })
      .map((quarters) =>
        quarters.sort((a, b) => a - b).map((quarter) => ({ start: quarter * 15, end: quarter * 15 + 15 })),
      );
    fc.assert(
      fc.property(week, (hours) => {
        expect(
          describeWeek(hours)
            .flatMap(readQuarters)
            .sort((a, b) => a - b),
        ).toEqual(hours.map(({ start }) => start / 15));
      }),
      runs(100),
    );
  });
});

describe('describeHours', () => {
  const shared = (menteeHours: WeeklyHours, mentorHours: WeeklyHours) => ({
    minutesPerWeek: 180,
    stated: true,
    steady: true,
    menteeHours,
    mentorHours,
  });

  test('says hours once where both clocks agree, without any zone', () => {
    const hours = [at('Mon', 17, 20)];
    expect(describeHours(shared(hours, hours), 'Europe/Helsinki', 'Europe/Athens')).toEqual([
      'Mon 17:00–20:00',
    ]);
    expect(describeHours(shared(hours, hours), null, null)).toEqual(['Mon 17:00–20:00']);
  });

  test('says them on each clock where clocks differ, the mentor’s first', () => {
    const hours = shared([at('Mon', 15, 18), at('Sun', 8, 9)], [at('Mon', 17, 20), at('Sun', 10, 11)]);
    expect(describeHours(hours, 'Europe/London', 'Europe/Helsinki')).toEqual([
      'Mon 17:00–20:00, Sun 10:00–11:00 (Europe/Helsinki)',
      'Mon 15:00–18:00, Sun 08:00–09:00 (Europe/London)',
    ]);
  });

  test('over the end of a week nothing is torn apart', () => {
    const weeks = buildWeeks({ start: '2026-10-05', months: 1, timeZone: null });
    const late = mentee('Ida', { timeZone: '+02:00', availability: [at('Mon', 0, 1), at('Sun', 21, 24)] });
    const early = mentor('Ulla', { timeZone: '+00:00', availability: [at('Sun', 18, 24)] });
    const hours = sharedHours(late, early, weeks);
    expect(hours && describeHours(hours, late.timeZone, early.timeZone)).toEqual([
      'Sun 19:00–23:00 (+00:00)',
      'Mon 00:00–01:00, Sun 21:00–24:00 (+02:00)',
    ]);
  });
});

/** The quarters of an hour of the week that `Mon–Wed, Fri 17:00–20:00` names. */
function readQuarters(text: string): number[] {
  const [, days = '', from = '', to = ''] = /^(.*) (\d\d:\d\d)–(\d\d:\d\d)$/.exec(text) ?? [];
  const quarterOf = (clock: string): number => Number(clock.slice(0, 2)) * 4 + Number(clock.slice(3)) / 15;
  return days.split(', ').flatMap((run) => {
    const [first = '', last = first] = run.split('–');
    const named = DAYS.slice(DAYS.indexOf(first), DAYS.indexOf(last) + 1);
    return named.flatMap((day) =>
      Array.from(
        { length: quarterOf(to) - quarterOf(from) },
        (_, place) => DAYS.indexOf(day) * 96 + quarterOf(from) + place,
      ),
    );
  });
}

test('hours of clocks that differ now by more, now by less, stand by the mentor’s clock alone', () => {
  const evening = [{ start: 17 * 60, end: 20 * 60 }];
  const later = [{ start: 19 * 60, end: 21 * 60 }];
  const hours = {
    minutesPerWeek: 120,
    stated: true,
    steady: false,
    menteeHours: later,
    mentorHours: evening,
  };
  expect(describeHours(hours, 'Australia/Sydney', 'America/New_York')).toEqual([
    'Mon 17:00–20:00 (America/New_York)',
  ]);
  expect(describeHours({ ...hours, mentorHours: [] }, 'Australia/Sydney', 'America/New_York')).toEqual([]);
});
