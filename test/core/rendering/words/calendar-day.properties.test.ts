import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readDay, writeDay } from '../../../../src/core/rendering/words/calendar-day.js';
import { runs } from '../../../runs.js';

const MILLISECONDS_PER_DAY = 86_400_000;

test('days count as the Gregorian calendar counts them', () => {
  const first = readDay('1600-01-01') ?? Number.NaN;
  const firstInUtc = Date.UTC(1600, 0, 1);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400_000 }), (days) => {
      const expected = new Date(firstInUtc + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
      expect(writeDay(first + days)).toBe(expected);
      expect(readDay(expected)).toBe(first + days);
    }),
    runs(2000),
  );
});
