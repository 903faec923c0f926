import { expect, test } from 'vitest';

import { readTimeStamps } from '../../../../../src/core/signups/answers/dates/read-time-stamps.js';
import { compareTimeStamps } from '../../../../../src/core/signups/answers/dates/time-stamp.js';

const seconds = (iso: string): number => Date.parse(iso) / 1000;

test.each([
  ['2026/09/05 1:35:15 AM GMT+5:30', '2026-09-04T20:05:15Z'],
  ['2026/09/05 1:35:15 PM', '2026-09-05T13:35:15Z'],
  ['2026/09/05 13:35:15 UTC', '2026-09-05T13:35:15Z'],
  ['05.09.2026 13.35', '2026-09-05T13:35:00Z'],
  ['5.9.2026 13:35:15', '2026-09-05T13:35:15Z'],
  ['5.9.2026 klo 13.04', '2026-09-05T13:04:00Z'],
  ['05.09.26, 13:04', '2026-09-05T13:04:00Z'],
  ['2026-09-05T13:35:15Z', '2026-09-05T13:35:15Z'],
  ['2026-09-05T13:35:15.250+02:00', '2026-09-05T11:35:15Z'],
  ['2026-09-05T13:35:15+0300', '2026-09-05T10:35:15Z'],
  ['20260905T133515Z', '2026-09-05T13:35:15Z'],
  ['20260905', '2026-09-05T00:00:00Z'],
  ['2026-09-05', '2026-09-05T00:00:00Z'],
  ['2026-9-5', '2026-09-05T00:00:00Z'],
  ['25/12/26 09:00', '2026-12-25T09:00:00Z'],
  ['12/25/2026 09:00', '2026-12-25T09:00:00Z'],
  ['Sat Sep 05 2026 13:04:00 GMT+0300 (EEST)', '2026-09-05T10:04:00Z'],
  ['2026-09-05 1:04:22 p. m.', '2026-09-05T13:04:22Z'],
  ['2026. 9. 5. 오후 1:04:22', '2026-09-05T13:04:22Z'],
  ['2026/09/05 午後1:04', '2026-09-05T13:04:00Z'],
  ['2026年9月5日 13:04', '2026-09-05T13:04:00Z'],
  ['٢٠٢٦/٠٩/٠٥', '2026-09-05T00:00:00Z'],
])('%j is %s', (cell, iso) => {
  const stamp = { dayFirst: seconds(iso), monthFirst: seconds(iso) };
  expect(readTimeStamps([cell])).toEqual({ stamps: [stamp], contradiction: null });
});

test.each([
  ['45905.5', '2025-09-05T12:00:00Z'],
  ['45905', '2025-09-05T00:00:00Z'],
  ['45905,25', '2025-09-05T06:00:00Z'],
])('%j is the number of a spreadsheet for %s', (cell, iso) => {
  expect(readTimeStamps([cell]).stamps[0]?.dayFirst).toBe(seconds(iso));
});

test.each([
  ['5 Sep 2026 12:00 am', '2026-09-05T00:00:00Z'],
  ['September 5, 2026 12:05 PM', '2026-09-05T12:05:00Z'],
  ['September 5th, 2026 at 1:04 PM', '2026-09-05T13:04:00Z'],
  ['Saturday, September 5, 2026 1:04:22 PM', '2026-09-05T13:04:22Z'],
  ['5th of September 2026', '2026-09-05T00:00:00Z'],
  ['05-Sep-2026', '2026-09-05T00:00:00Z'],
  ['5. September 2026 13:04', '2026-09-05T13:04:00Z'],
  ['5. März 2026', '2026-03-05T00:00:00Z'],
  ['lauantai 5. syyskuuta 2026 klo 9.04', '2026-09-05T09:04:00Z'],
  ['1. maaliskuuta 2026', '2026-03-01T00:00:00Z'],
  ['5 september 2026', '2026-09-05T00:00:00Z'],
  ['31 mei 2026', '2026-05-31T00:00:00Z'],
  ['5 septembre 2026', '2026-09-05T00:00:00Z'],
  ['12 févr. 2026', '2026-02-12T00:00:00Z'],
  ['5-sept.-2026', '2026-09-05T00:00:00Z'],
  ['1er août 2026', '2026-08-01T00:00:00Z'],
  ['5 de septiembre de 2026, 13:04', '2026-09-05T13:04:00Z'],
  ['1 ene 2026', '2026-01-01T00:00:00Z'],
  ['5 de setembro de 2026', '2026-09-05T00:00:00Z'],
  ['5 dez 2026', '2026-12-05T00:00:00Z'],
  ['5 settembre 2026', '2026-09-05T00:00:00Z'],
  ['5 września 2026', '2026-09-05T00:00:00Z'],
  ['5 сентября 2026', '2026-09-05T00:00:00Z'],
])('%j names its month', (cell, iso) => {
  expect(readTimeStamps([cell]).stamps[0]?.dayFirst).toBe(seconds(iso));
});

test.each([
  '',
  'yesterday',
  '31/02/2026',
  '2026/13/01',
  '13/13/2026',
  '13:35',
  '0.5.2026',
  '5/9',
  'May 2026',
  '5 Brumaire 2026',
  '1757077491',
  '10115',
  '90210',
])('%j is no time stamp', (cell) => {
  expect(readTimeStamps([cell]).stamps).toEqual([null]);
});

test('one date that can be read in one way only decides the whole column', () => {
  const [first] = readTimeStamps(['3/4/2026 10:00:00', '13/4/2026 10:00:00']).stamps;
  expect(first?.dayFirst).toBe(seconds('2026-04-03T10:00:00Z'));
  expect(first?.monthFirst).toBe(seconds('2026-04-03T10:00:00Z'));
  const [american] = readTimeStamps(['3/4/2026 10:00:00', '4/13/2026 10:00:00']).stamps;
  expect(american?.dayFirst).toBe(seconds('2026-03-04T10:00:00Z'));
});

test('where no date decides, an order is known only if both readings agree on it', () => {
  const [january, may, october] = readTimeStamps(['1/5/2026', '2/5/2026', '2/1/2026']).stamps;
  if (!january || !may || !october) throw new Error('not read');
  expect(compareTimeStamps(january, may)).toBe(-1);
  expect(compareTimeStamps(january, october)).toBeNull();
  expect(compareTimeStamps(may, may)).toBe(0);
});

test('dates that fit only with the day first and only with the month first contradict each other', () => {
  const { stamps, contradiction } = readTimeStamps(['3/4/2026', '25/9/2026', '1/2/2026', '9/26/2026']);
  expect(contradiction).toEqual([1, 3]);
  expect(stamps[0]).toEqual({ dayFirst: seconds('2026-04-03'), monthFirst: seconds('2026-03-04') });
});
