import { expect, test } from 'vitest';

import { describeMentor } from '../../../../src/core/rendering/letters/describe-people.js';
import { shippedSet } from '../shipped-set.js';
import { fullPair } from './letter-run.js';

/** What a letter says of a mentor's work. */
function work(code: string, mentor_title: string, mentor_organisation: string): string {
  return describeMentor(
    { ...fullPair, mentor_title, mentor_organisation },
    false,
    shippedSet({}, code).language,
  ).now;
}

test('title and organisation have the comma of the direction in which they run', () => {
  expect(work('en', 'Data engineer', 'Aapa')).toBe('Data engineer, Aapa');
  expect(work('ar', 'Data engineer', 'Aapa')).toBe('Data engineer, Aapa');
  expect(work('ar', 'مهندسة', 'جامعة دمشق')).toBe('مهندسة، جامعة دمشق');
});

test('an organisation that the title names is not said again', () => {
  expect(work('en', 'Engineer at Aapa', 'Aapa')).toBe('Engineer at Aapa');
  expect(work('en', '', 'Aapa')).toBe('Aapa');
});
