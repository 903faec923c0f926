import { describe, expect, test } from 'vitest';

import { addMonths, readDay, writeDay } from '../../../../src/core/rendering/words/calendar-day.js';

function later(day: string, months: number): string {
  return writeDay(addMonths(readDay(day) ?? Number.NaN, months));
}

describe('a day of the calendar', () => {
  test('is read from a text that names it', () => {
    expect(readDay('2026-09-06')).toBe((readDay('2026-09-05') ?? 0) + 1);
  });

  test.each([
    '',
    '2026-9-5',
    '05.09.2026',
    '2026-13-01',
    '2026-00-10',
    '2026-02-30',
    '2025-02-29',
    '2100-02-29',
  ])('is not read from "%s"', (text) => {
    expect(readDay(text)).toBeNull();
  });

  test('follows the last of February in leap years and others', () => {
    expect(writeDay((readDay('2028-02-28') ?? 0) + 1)).toBe('2028-02-29');
    expect(writeDay((readDay('2026-02-28') ?? 0) + 1)).toBe('2026-03-01');
  });

  test('some months later is the same day of its month', () => {
    expect(later('2026-10-05', 6)).toBe('2027-04-05');
    expect(later('2026-12-01', 1)).toBe('2027-01-01');
  });

  test('some months later is the last of a shorter month', () => {
    expect(later('2026-08-31', 6)).toBe('2027-02-28');
    expect(later('2027-08-31', 6)).toBe('2028-02-29');
  });
});
