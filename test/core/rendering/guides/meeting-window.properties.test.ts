import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetingWindow } from '../../../../src/core/rendering/guides/meeting-window.js';
import { addMonths, readDay } from '../../../../src/core/rendering/words/calendar-day.js';
import { runs } from '../../../runs.js';

const start = fc
  .tuple(
    fc.integer({ min: 2000, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

test('windows part the months of a programme without gap or overlap, evenly to the day', () => {
  fc.assert(
    fc.property(
      start,
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 1, max: 6 }),
      (day, months, count) => {
        const first = readDay(day) ?? Number.NaN;
        const lengths: number[] = [];
        let next = first;
        for (let number = 1; number <= count; number += 1) {
          const window = meetingWindow(day, months, number, count);
          expect(readDay(window?.from ?? '')).toBe(next);
          const end = readDay(window?.to ?? '') ?? Number.NaN;
          lengths.push(end - next + 1);
          next = end + 1;
        }
        expect(next).toBe(addMonths(first, months));
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      },
    ),
    runs(100),
  );
});
