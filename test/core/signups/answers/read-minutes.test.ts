import { expect, test } from 'vitest';

import { readMinutes } from '../../../../src/core/signups/answers/read-minutes.js';

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
])('%j is %i minutes a month', (text, minutes) => {
  expect(readMinutes(text, 'Time')).toBe(minutes);
});

test('the question tells the unit and the period where the answer does not', () => {
  expect(readMinutes('3', 'How many hours a month?')).toBe(180);
  expect(readMinutes('10', 'Minutes per week')).toBe(40);
  expect(readMinutes('1 hour', 'How much time do you have per week?')).toBe(240);
  expect(readMinutes('1 hour a month', 'How much time do you have per week?')).toBe(60);
  expect(readMinutes('120', 'minutesPerMonth')).toBe(120);
});

test.each(['', 'It depends', '0', '2000 hours'])('%j is no time', (text) => {
  expect(readMinutes(text, 'Time')).toBeNull();
});
