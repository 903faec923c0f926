import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  namesHours,
  readAvailability,
  readGridAvailability,
} from '../../../../../src/core/signups/answers/hours/read-availability.js';
import { MINUTES_PER_WEEK } from '../../../../../src/core/signups/weekly-hours.js';
import { runs } from '../../../../runs.js';

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

/** A week of whole days but for some. */
function allBut(...days: readonly string[]): readonly string[] {
  return DAYS.filter((day) => !days.includes(day)).map((day) => `${day} 8-21`);
}

test.each([
  ['not Mondays', allBut('Mon')],
  ['never on Mondays', allBut('Mon')],
  ["I can't do Tuesdays", allBut('Tue')],
  ['I can’t do Tuesdays', allBut('Tue')],
  ['not available on weekends', allBut('Sat', 'Sun')],
  ['No weekends please', allBut('Sat', 'Sun')],
  ['any day except Friday', allBut('Fri')],
  ['Ei maanantaisin', allBut('Mon')],
  ['Inte måndagar', allBut('Mon')],
  ['Nicht montags', allBut('Mon')],
  ['Pas le lundi', allBut('Mon')],
  ['No los lunes', allBut('Mon')],
  ['Mon-Wed evenings, but not Tue', ['Mon 17-21', 'Wed 17-21']],
  ['weekdays except Monday and Friday', ['Tue 8-21', 'Wed 8-21', 'Thu 8-21']],
])('%j takes out whole days', (text, expected) => {
  expect(hours(text)).toEqual(expected);
  expect(namesHours(text)).toBe(true);
});

test.each([
  'Weekends: only Sunday',
  'Monday evenings but not in June',
  'Mondays unless I travel',
  'Any day without meetings on Friday',
  'not Mondays, Tuesdays are great',
  'not on weekday evenings',
  'not only Mondays',
])('%j holds an exception of another kind, so its hours are not guessed', (text) => {
  expect(readAvailability(text)).toBeNull();
  expect(namesHours(text)).toBe(true);
});

test.each([
  ['weekends only', ['Sat 8-21', 'Sun 8-21']],
  ['only on Sundays', ['Sun 8-21']],
  ['nur samstags', ['Sat 8-21']],
])('%j means what it names', (text, expected) => {
  expect(hours(text)).toEqual(expected);
});

/** One span of every day, or of every working day. */
const daily = (span: string): readonly string[] => DAYS.map((day) => `${day} ${span}`);
const weekdays = (span: string): readonly string[] => daily(span).slice(0, 5);

test.each([
  ['weekday evenings after 6', weekdays('18-21')],
  ['after 6', daily('18-21')],
  ['weekdays 5-7', weekdays('17-19')],
  ['from 6 to 8 in the evening', daily('18-20')],
  ['between 9 and 11 in the morning', daily('9-11')],
  ['evenings (after 7pm)', daily('19-21')],
  ['mornings before 10', daily('8-10')],
  ['not before 10', daily('10-21')],
  ['no earlier than 18', daily('18-21')],
  ['before noon', daily('8-12')],
  ['from 17:00 on', daily('17-21')],
  ['18:00+', daily('18-21')],
  ['17h30 à 19h', daily('17.5-19')],
  ['18–20 Uhr', daily('18-20')],
  ['Mon 6pm', ['Mon 18-19']],
  ['Wednesdays at 18:00', ['Wed 18-19']],
])('%j is told by the clock', (text, expected) => {
  expect(hours(text)).toEqual(expected);
});

test.each([
  ['weekday evenings and weekend mornings', [...weekdays('17-21'), 'Sat 8-12', 'Sun 8-12']],
  ['Evenings and weekends', [...weekdays('17-21'), 'Sat 8-21', 'Sun 8-21']],
  ['weekdays after 17 and weekends', [...weekdays('17-21'), 'Sat 8-21', 'Sun 8-21']],
  ['Tuesdays 5-6pm or Fridays at lunch', ['Tue 17-18', 'Fri 12-13']],
])('%j is several answers', (text, expected) => {
  expect(hours(text)).toEqual(expected);
});

test.each([
  ['Mo-Fr 17-20', weekdays('17-20')],
  ['Mo, Mi ab 18 Uhr', ['Mon 18-21', 'Wed 18-21']],
  ['M-F 9-17', weekdays('9-17')],
  ['Th 18-20', ['Thu 18-20']],
  ['ma-ke klo 17-20', ['Mon 17-20', 'Tue 17-20', 'Wed 17-20']],
  ['ti ja to iltaisin', ['Tue 17-21', 'Thu 17-21']],
  ['ma en wo avond', ['Mon 17-21', 'Wed 17-21']],
  ['пн, ср 18-20', ['Mon 18-20', 'Wed 18-20']],
])('%j names its days in short', (text, expected) => {
  expect(hours(text)).toEqual(expected);
});

test.each(['ma 18-20', 'I do so on my own', 'la la la'])('%j may be anything', (text) => {
  expect(readAvailability(text)?.length ?? 7).toBe(7);
});

test.each([
  ['Montag bis Mittwoch abends', ['Mon 17-21', 'Tue 17-21', 'Wed 17-21']],
  ['lundi et mercredi soir', ['Mon 17-21', 'Wed 17-21']],
  ['lunes y martes por la tarde', ['Mon 12-17', 'Tue 12-17']],
  ['arki-iltaisin', weekdays('17-21')],
  ['arkiaamut', weekdays('8-12')],
  ['arkisin klo 17 jälkeen', weekdays('17-21')],
  ['vardagar efter 17', weekdays('17-21')],
  ['Segunda à noite', ['Mon 17-21']],
  ['Lunedì sera', ['Mon 17-21']],
  ['maandag avond', ['Mon 17-21']],
  ['Poniedziałek wieczorem', ['Mon 17-21']],
  ['Mandag kveld', ['Mon 17-21']],
  ['по будням после 18', weekdays('18-21')],
  ['مساء الاثنين', ['Mon 17-21']],
  ['月曜の夜', ['Mon 17-21']],
])('%j is read', (text, expected) => {
  expect(hours(text)).toEqual(expected);
});

test.each(['2-3 hours a week', '30 minutes'])('%j is a length of time and no time of day', (text) => {
  expect(readAvailability(text)).toBeNull();
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
    runs(100),
  );
});
