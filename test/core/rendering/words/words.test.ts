import { describe, expect, it } from 'vitest';

import { dateInWords } from '../../../../src/core/rendering/words/date-in-words.js';
import { durationInWords } from '../../../../src/core/rendering/words/duration-in-words.js';
import { numberInWords } from '../../../../src/core/rendering/words/number-in-words.js';
import { hasRightToLeft, textDirection } from '../../../../src/core/rendering/words/text-direction.js';

describe('words for figures', () => {
  it('spell days without a zero and leave other texts alone', () => {
    expect(dateInWords('2026-09-05')).toBe('5 September 2026');
    expect(dateInWords('2027-12-31')).toBe('31 December 2027');
    expect(['', 'soon', '2026-13-01'].map(dateInWords)).toEqual(['', 'soon', '2026-13-01']);
  });

  it('count in words up to twelve', () => {
    expect([0, 1, 12, 13].map(numberInWords)).toEqual(['no', 'one', 'twelve', '13']);
  });

  it('say durations as people do', () => {
    expect([1, 10, 15, 30, 45, 60, 90, 120, 150, 780].map(durationInWords)).toEqual([
      'one minute',
      'ten minutes',
      'a quarter of an hour',
      'half an hour',
      '45 minutes',
      'an hour',
      'an hour and a half',
      'two hours',
      'two and a half hours',
      '13 hours',
    ]);
  });
});

describe('the direction of a text', () => {
  it('is that of most of its letters', () => {
    expect(textDirection('ليلى حداد')).toBe('rtl');
    expect(textDirection('נועה')).toBe('rtl');
    expect(textDirection('ليلى teaches Python and SQL.')).toBe('ltr');
    expect(textDirection('أريد أن أتعلم البرمجة (Python)')).toBe('rtl');
    expect(['Amina', '12:30', '', '王小明'].map(textDirection)).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
  });

  it('matters only where something is written from right to left', () => {
    expect(['Amina ليلى', 'Amina', '🌻'].map(hasRightToLeft)).toEqual([true, false, false]);
    // Asked twice: a regular expression that remembers its place would answer differently.
    expect(hasRightToLeft('ليلى')).toBe(true);
    expect(hasRightToLeft('ليلى')).toBe(true);
  });
});
