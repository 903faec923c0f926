import fc from 'fast-check';
import { expect, test } from 'vitest';

import { describeHours } from '../../../../src/core/pairing/rows/describe-hours.js';
import { readHours } from '../../../../src/core/rendering/hours/read-hours.js';
import { MINUTES_PER_WEEK, type WeeklyHours } from '../../../../src/core/signups/weekly-hours.js';
import { runs } from '../../../runs.js';

const QUARTERS = MINUTES_PER_WEEK / 15;

/** Sorted spans, cut nowhere but at the end of the week. */
const week = fc
  .uniqueArray(fc.integer({ min: 0, max: QUARTERS - 1 }), { minLength: 2, maxLength: 12 })
  .map((marks): WeeklyHours => {
    const sorted = marks.map((mark) => mark * 15).sort((a, b) => a - b);
    return sorted.flatMap((start, index) => {
      const end = sorted[index + 1];
      return index % 2 === 1 || end === undefined ? [] : [{ start, end }];
    });
  });

function minutes(hours: WeeklyHours): readonly number[] {
  return hours.flatMap(({ start, end }) =>
    Array.from({ length: (end - start) / 15 }, (_, at) => start + at * 15),
  );
}

test('hours that were written are read again, on one clock or two', () => {
  fc.assert(
    fc.property(week, week, fc.boolean(), (mentorHours, menteeHours, steady) => {
      const shared = { minutesPerWeek: 0, stated: true, steady, menteeHours, mentorHours };
      const cell = describeHours(shared, 'Europe/London', 'Europe/Helsinki').join('; ');
      const read = readHours(cell);
      expect(read?.map(({ zone }) => zone)).toEqual(
        cell.includes('London')
          ? ['Europe/Helsinki', 'Europe/London']
          : [cell.includes('(') ? 'Europe/Helsinki' : null],
      );
      expect(minutes(read?.[0]?.week ?? [])).toEqual(minutes(mentorHours));
      if (read?.length === 2) expect(minutes(read[1]?.week ?? [])).toEqual(minutes(menteeHours));
    }),
    runs(100),
  );
});
