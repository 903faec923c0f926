import { expect, test } from 'vitest';

import { readTimeStamps } from '../../../../src/core/signups/answers/read-time-stamps.js';
import { compareTimeStamps } from '../../../../src/core/signups/answers/time-stamp.js';

const seconds = (iso: string): number => Date.parse(iso) / 1000;

test.each([
  ['2026/09/05 1:35:15 AM GMT+5:30', '2026-09-04T20:05:15Z'],
  ['2026/09/05 1:35:15 PM', '2026-09-05T13:35:15Z'],
  ['05.09.2026 13.35', '2026-09-05T13:35:00Z'],
  ['5.9.2026 13:35:15', '2026-09-05T13:35:15Z'],
  ['2026-09-05T13:35:15Z', '2026-09-05T13:35:15Z'],
  ['2026-09-05T13:35:15.250+02:00', '2026-09-05T11:35:15Z'],
  ['2026-09-05', '2026-09-05T00:00:00Z'],
  ['5 Sep 2026 12:00 am', '2026-09-05T00:00:00Z'],
  ['September 5, 2026 12:05 PM', '2026-09-05T12:05:00Z'],
  ['25/12/26 09:00', '2026-12-25T09:00:00Z'],
  ['12/25/2026 09:00', '2026-12-25T09:00:00Z'],
])('%j is %s', (cell, iso) => {
  expect(readTimeStamps([cell])).toEqual([{ dayFirst: seconds(iso), monthFirst: seconds(iso) }]);
});

test.each(['', 'yesterday', '31/02/2026', '2026/13/01', '13:35', '0.5.2026'])(
  '%j is no time stamp',
  (cell) => {
    expect(readTimeStamps([cell])).toEqual([null]);
  },
);

test('one date that can be read in one way only decides the whole column', () => {
  const [first] = readTimeStamps(['3/4/2026 10:00:00', '13/4/2026 10:00:00']);
  expect(first?.dayFirst).toBe(seconds('2026-04-03T10:00:00Z'));
  expect(first?.monthFirst).toBe(seconds('2026-04-03T10:00:00Z'));
  const [american] = readTimeStamps(['3/4/2026 10:00:00', '4/13/2026 10:00:00']);
  expect(american?.dayFirst).toBe(seconds('2026-03-04T10:00:00Z'));
});

test('where no date decides, an order is known only if both readings agree on it', () => {
  const [january, may, october] = readTimeStamps(['1/5/2026', '2/5/2026', '2/1/2026']);
  if (!january || !may || !october) throw new Error('not read');
  expect(compareTimeStamps(january, may)).toBe(-1);
  expect(compareTimeStamps(january, october)).toBeNull();
  expect(compareTimeStamps(may, may)).toBe(0);
});
