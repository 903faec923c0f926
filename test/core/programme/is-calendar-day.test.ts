import { describe, expect, it } from 'vitest';

import { isCalendarDay } from '../../../src/core/programme/is-calendar-day.js';

describe('isCalendarDay', () => {
  it('knows the days that exist', () => {
    for (const day of ['2026-01-31', '2028-02-29', '2000-02-29', '2026-12-31']) {
      expect(isCalendarDay(day)).toBe(true);
    }
  });

  it('knows the days that do not', () => {
    const absent = ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'];
    for (const day of [...absent, '2026-1-1', '26-01-01', '2026-01-01T00:00', '']) {
      expect(isCalendarDay(day)).toBe(false);
    }
  });
});
