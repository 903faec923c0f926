import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  namesHours,
  readAvailability,
  readGridAvailability,
} from '../../../../src/core/signups/answers/read-availability.js';
import { MINUTES_PER_WEEK } from '../../../../src/core/signups/weekly-hours.js';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Spans as text, for tests that read: `Tue 18:00-20:00`. */
function hours(text: string): readonly string[] | null {
  return (
    readAvailability(text)?.map(({ start, end }) => {
      const day = Math.floor(start / 1440);
      return `${DAYS[day]} ${(start - day * 1440) / 60}-${(end - day * 1440) / 60}`;
    }) ?? null
  );
}

test.each([
  ['Tue 18:00-20:00', ['Tue 18-20']],
  ['Tuesday 6pm-8pm', ['Tue 18-20']],
  ['Tuesday 6-8 pm, Thursday 10am to 2pm', ['Tue 18-20', 'Thu 10-14']],
  ['Mon, Wed evenings', ['Mon 17-21', 'Wed 17-21']],
  ['Weekends', ['Sat 8-21', 'Sun 8-21']],
  ['Weekends, Monday evenings', ['Mon 17-21', 'Sat 8-21', 'Sun 8-21']],
  ['Friday lunch;Friday afternoon', ['Fri 12-17']],
  ['Fri 9-5', ['Fri 9-17']],
  ['evenings on Monday, Tuesday morning', ['Mon 17-21', 'Tue 8-12']],
  ['Sat after 18', ['Sat 18-21']],
  ['Mon-Wed: 7-8', ['Mon 7-8', 'Tue 7-8', 'Wed 7-8']],
  ['Sonntags', ['Sun 8-21']],
  ['Sat 9-11, 14-16', ['Sat 9-11', 'Sat 14-16']],
])('%j is %j', (text, expected) => {
  expect(hours(text)).toEqual(expected);
});

test('a time without a day holds for every day', () => {
  expect(hours('18-20')).toHaveLength(7);
  expect(hours('Weekday evenings')).toEqual([
    'Mon 17-21',
    'Tue 17-21',
    'Wed 17-21',
    'Thu 17-21',
    'Fri 17-21',
  ]);
});

test('a span over Sunday midnight goes on on Monday', () => {
  expect(readAvailability('Sunday 22:00-01:00')).toEqual([
    { start: 0, end: 60 },
    { start: 6 * 1440 + 22 * 60, end: MINUTES_PER_WEEK },
  ]);
});

test.each(['', 'It depends', 'ask me', 'soon'])('%j states no hours', (text) => {
  expect(readAvailability(text)).toBeNull();
});

test.each(['Notting Hill, Mondays', 'En semaine'])(
  '%j holds no exception, only words that resemble one',
  (text) => {
    expect(readAvailability(text)).not.toBeNull();
  },
);

test.each([
  'never on Mondays',
  "I can't do Tuesdays",
  'I can’t do Tuesdays',
  'I cannot do Tuesdays',
  'not available on weekends',
  'No weekends please',
  'Evenings, except Mondays',
  'any day except Friday',
  'Weekends: only Sunday',
  'Monday evenings but not in June',
  'Mondays unless I travel',
  'Any day without meetings on Friday',
  'Ei maanantaisin',
  'Inte måndagar',
  'Nicht montags',
  'Pas le lundi',
  'No los lunes',
])('%j holds an exception, so its hours are not guessed', (text) => {
  expect(readAvailability(text)).toBeNull();
  expect(namesHours(text)).toBe(true);
});

test('a grid column adds its day to every answer', () => {
  expect(readGridAvailability('Monday', 'Morning, Evening')).toEqual(readAvailability('Mon 8-12, 17-21'));
  expect(readGridAvailability('Monday evening', 'Yes')).toEqual(readAvailability('Monday evening'));
  expect(readGridAvailability('Monday evening', 'No')).toBeNull();
});

test('hours are sorted, apart, within the week, whatever is written', () => {
  const word = fc.constantFrom(
    'mon',
    'sat-tue',
    'weekends',
    '18-20',
    '22-3',
    'evening',
    'and',
    ',',
    ';',
    '\n',
    '9-5',
    '25',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      let last = -1;
      for (const { start, end } of readAvailability(words.join(' ')) ?? []) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(MINUTES_PER_WEEK);
    }),
  );
});
