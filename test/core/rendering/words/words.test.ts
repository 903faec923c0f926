import { describe, expect, it } from 'vitest';

import { joinAnswers } from '../../../../src/core/rendering/words/join-answers.js';
import { sayClock } from '../../../../src/core/rendering/words/say-clock.js';
import { sayDate } from '../../../../src/core/rendering/words/say-date.js';
import { sayDuration } from '../../../../src/core/rendering/words/say-duration.js';
import { sayLabel } from '../../../../src/core/rendering/words/say-label.js';
import { sayNumber } from '../../../../src/core/rendering/words/say-number.js';
import { hasRightToLeft, textDirection } from '../../../../src/core/rendering/words/text-direction.js';
import { shippedSet } from '../shipped-set.js';

const english = shippedSet().language;

describe('words for figures', () => {
  it('spell days without a zero and leave other texts alone', () => {
    expect(sayDate('2026-09-05', english)).toBe('5 September 2026');
    expect(sayDate('2027-12-31', english)).toBe('31 December 2027');
    expect(['', 'soon', '2026-13-01'].map((text) => sayDate(text, english))).toEqual([
      '',
      'soon',
      '2026-13-01',
    ]);
  });

  it('count in words up to twelve', () => {
    expect([0, 1, 12, 13].map((count) => sayNumber(count, english))).toEqual(['no', 'one', 'twelve', '13']);
  });

  it('say durations as people do', () => {
    expect(
      [1, 10, 15, 30, 45, 60, 90, 120, 150, 780].map((minutes) => sayDuration(minutes, english)),
    ).toEqual([
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

describe('our own words in another language', () => {
  const labels = new Map([
    ['interviews', 'työhaastattelut'],
    ['London', 'Lontoo'],
  ]);

  it('are said where they are known; answers of people stay as they are', () => {
    expect(['interviews', 'Interviews, please'].map((text) => sayLabel(text, { labels }))).toEqual([
      'työhaastattelut',
      'Interviews, please',
    ]);
    expect(['Europe/London', 'Europe/Helsinki'].map((zone) => sayClock(zone, { labels }))).toEqual([
      'Lontoo',
      'Helsinki',
    ]);
  });

  it('stand between the commas of that language', () => {
    expect(joinAnswers(['أ', 'ب'], { comma: '، ', semicolon: '؛ ' })).toBe('أ، ب');
    expect(joinAnswers(['أ، ب', 'ت'], { comma: '، ', semicolon: '؛ ' })).toBe('أ، ب؛ ت');
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
