import { expect, test } from 'vitest';

import { readMinutes } from '../../../../../src/core/signups/answers/durations/read-minutes.js';

test.each([
  ['2 hours', 120],
  ['30 minutes', 30],
  ['About 1 hour', 60],
  ['1h', 60],
  ['1h30', 90],
  ['1:30', 90],
  ['1 hour 30 minutes', 90],
  ['1.5 hours', 90],
  ['1,5 Stunden', 90],
  ['90', 90],
  ['2', 120],
  ['an hour', 60],
  ['half an hour', 30],
  ['two hours', 120],
  ['1-2 hours', 60],
  ['30 minutes to 2 hours', 30],
  ['15 minutes per week', 60],
  ['1 hour a week', 240],
  ['3 hours every 2 weeks', 360],
  ['1 hour every other week', 120],
  ['2 hours a month', 120],
  ['tunti', 60],
  ['2 (hours)', 120],
  ['2-3 hours', 120],
  ['a few hours', 120],
  ['1½ hours', 90],
  ['1 1/2 hours', 90],
  ['one and a half hours', 90],
  ['1 hour and a half', 90],
  ['½ hour', 30],
  ['a quarter of an hour', 15],
  ['30 min twice a month', 60],
  ['1 hour 3 times a month', 180],
  ['three times a month for 30 minutes', 90],
  ['2 x 30 min', 60],
  ['30 minutes x 2', 60],
  ['two 1-hour sessions a month', 120],
  ['1 hour per session, 2 sessions a month', 120],
  ['an hour or two', 60],
  ['1–2 h/week', 240],
  ['1h/wk', 240],
  ['1 hour p/w', 240],
  ['1 hr biweekly', 120],
  ['an hour every two weeks', 120],
  ['one hour every three weeks', 80],
  ['1 hour every second Tuesday', 120],
  ['1 hour per quarter', 20],
  ['10 minutes a day', 200],
  ['1-2 hours per week, up to 6 hours per month', 240],
  ['2 hours (1 call, 1 prep)', 120],
  ['alle zwei Wochen 1 Stunde', 120],
  ['anderthalb Stunden im Monat', 90],
  ['une heure et demie par mois', 90],
  ['1 heure par semaine', 240],
  ['una hora a la semana', 240],
  ['2 horas por mês', 120],
  ['1 ora a settimana', 240],
  ['2 uur per maand', 120],
  ['puoli tuntia viikossa', 120],
  ['1 h/viikko', 240],
  ['en timme varannan vecka', 120],
  ['1 godzina tygodniowo', 240],
  ['1 час в неделю', 240],
  ['ساعتين شهريا', 120],
  ['ساعة في الأسبوع', 240],
])('%j is %i minutes a month', (text, minutes) => {
  expect(readMinutes(text, 'Time')).toBe(minutes);
});

test('the question tells the unit and the period where the answer does not', () => {
  expect(readMinutes('3', 'How many hours a month?')).toBe(180);
  expect(readMinutes('10', 'Minutes per week')).toBe(40);
  expect(readMinutes('1 hour', 'How much time do you have per week?')).toBe(240);
  expect(readMinutes('1 hour a month', 'How much time do you have per week?')).toBe(60);
  expect(readMinutes('120', 'minutesPerMonth')).toBe(120);
  expect(readMinutes('2', 'Hours per fortnight')).toBe(240);
  expect(readMinutes('2-4 per month', 'Hours')).toBe(120);
  expect(readMinutes('30', 'Time commitment')).toBe(30);
});

test.each([
  '',
  'It depends',
  '0',
  '2000 hours',
  'weekly',
  '2 sessions per month',
  '2 evenings a month',
  '1 day a month',
  '6 hours over the programme',
  '5-10 hours in total',
  '01-Feb',
])('%j is no time', (text) => {
  expect(readMinutes(text, 'Time')).toBeNull();
});
