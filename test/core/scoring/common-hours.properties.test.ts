import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { commonHours, commonMinutes, shiftHours } from '../../../src/core/scoring/common-hours.js';
import { MINUTES_PER_WEEK, type WeeklyHours } from '../../../src/core/signups/weekly-hours.js';
import { runs } from '../../runs.js';

const HOURS = MINUTES_PER_WEEK / 60;

/** Sorted spans on whole hours, not overlapping. */
const arbitraryHours: fc.Arbitrary<WeeklyHours> = fc
  .uniqueArray(fc.nat({ max: HOURS }), { maxLength: 8 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((start, place) => {
      const end = edges[place + 1];
      return place % 2 === 0 && end !== undefined ? [{ start: start * 60, end: end * 60 }] : [];
    }),
  );

const arbitraryShift = fc.integer({ min: -15, max: 15 }).map((hours) => hours * 60);

/** The hours of a week as a set of whole hours: slow, and hard to get wrong. */
function hourSet(hours: WeeklyHours, ahead = 0): ReadonlySet<number> {
  const set = new Set<number>();
  for (const { start, end } of hours) {
    for (let hour = start / 60; hour < end / 60; hour += 1) set.add((hour + ahead / 60 + HOURS) % HOURS);
  }
  return set;
}

describe('hours in common', () => {
  it('are those of both, by the first one’s clock', () => {
    fc.assert(
      fc.property(arbitraryHours, arbitraryHours, arbitraryShift, (own, others, ahead) => {
        const shifted = hourSet(others, ahead);
        const expected = [...hourSet(own)].filter((hour) => shifted.has(hour));
        const common = commonHours(own, others, ahead);
        expect([...hourSet(common)].sort()).toEqual(expected.sort());
        expect(commonMinutes(own, others, ahead)).toBe(expected.length * 60);
      }),
      runs(100),
    );
  });

  it('are spans of a week: sorted, apart, not empty', () => {
    fc.assert(
      fc.property(arbitraryHours, arbitraryHours, arbitraryShift, (own, others, ahead) => {
        let last = 0;
        for (const { start, end } of commonHours(own, others, ahead)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(MINUTES_PER_WEEK);
          last = end;
        }
      }),
      runs(100),
    );
  });

  it('stay the same hours after shifting there and back', () => {
    fc.assert(
      fc.property(arbitraryHours, arbitraryShift, (hours, ahead) => {
        expect(hourSet(shiftHours(shiftHours(hours, ahead), -ahead))).toEqual(hourSet(hours));
      }),
      runs(100),
    );
  });
});
