import { describe, expect, it } from 'vitest';

import { joinAnswers } from '../../../../src/core/rendering/words/join-answers.js';
import { sayClock } from '../../../../src/core/rendering/words/say-clock.js';
import { sayDate } from '../../../../src/core/rendering/words/say-date.js';
import { sayDuration } from '../../../../src/core/rendering/words/say-duration.js';
import { sayLabel } from '../../../../src/core/rendering/words/say-label.js';
import { sayList } from '../../../../src/core/rendering/words/say-list.js';
import { sayNumber } from '../../../../src/core/rendering/words/say-number.js';
import { sayTime } from '../../../../src/core/rendering/words/say-time.js';
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

  it('write times of day as the language does', () => {
    const finnish = shippedSet({}, 'fi').language;
    const say = (language: typeof english) =>
      ['08:05', '17:00', '00:30', 'noon'].map((time) => sayTime(time, language));
    expect(say(english)).toEqual(['08:05', '17:00', '00:30', 'noon']);
    expect(say(finnish)).toEqual(['8.05', '17.00', '0.30', 'noon']);
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

describe('items as one text', () => {
  const say = (...items: readonly string[]) => sayList(items, 'and', english);

  it('stand apart by commas', () => {
    expect([say(), say('SQL'), say('SQL', 'Go'), say('SQL', 'Go', 'Rust')]).toEqual([
      '',
      'SQL',
      'SQL and Go',
      'SQL, Go and Rust',
    ]);
  });

  it('stand apart by semicolons where one of them could be taken for two', () => {
    expect(say('Go', 'Git, the command line')).toBe('Go and Git, the command line');
    expect(say('Git, the command line', 'Go')).toBe('Git, the command line; and Go');
    expect(say('SQL', 'Go', 'Git, the command line')).toBe('SQL; Go; and Git, the command line');
  });

  it('have a comma before the conjunction where one of them holds one', () => {
    expect(say('the arts', 'science and research')).toBe('the arts, and science and research');
    expect(say('working abroad or remotely', 'CVs')).toBe('working abroad or remotely, and CVs');
  });

  it('have the conjunction before each where the language wants it', () => {
    const arabic = shippedSet({}, 'ar').language;
    expect(sayList(['SQL', 'Go', 'Rust'], 'and', arabic)).toBe('SQL وGo وRust');
    expect(sayList(['الفنون', 'التصميم', 'العلوم والبحث'], 'and', arabic)).toBe(
      'الفنون، والتصميم، والعلوم والبحث',
    );
    expect(sayList(['الفنون، والتصميم', 'القانون', 'التعليم'], 'and', arabic)).toBe(
      'الفنون، والتصميم؛ والقانون؛ والتعليم',
    );
  });

  it('have the marks and conjunctions that the language keeps such lists apart with', () => {
    const finnish = shippedSet({}, 'fi').language;
    const items = ['opinnot', 'tiede ja tutkimus', 'kauppa ja palvelualat'];
    expect(sayList(items, 'and', finnish)).toBe('opinnot, tiede ja tutkimus sekä kauppa ja palvelualat');
    expect(sayList(['Git, the command line', 'Go', 'SQL'], 'and', finnish)).toBe(
      'Git, the command line; Go; SQL',
    );
    expect(sayList(['SQL', 'työ ulkomailla tai etänä'], 'or', finnish)).toBe(
      'SQL, tai työ ulkomailla tai etänä',
    );
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
    expect(textDirection('ليلى حداد', 'ltr')).toBe('rtl');
    expect(textDirection('נועה', 'ltr')).toBe('rtl');
    expect(textDirection('ليلى teaches Python and SQL.', 'ltr')).toBe('ltr');
    expect(textDirection('أريد أن أتعلم البرمجة (Python)', 'ltr')).toBe('rtl');
    const plain = ['Amina', '12:30', '', '王小明'];
    expect(plain.map((text) => textDirection(text, 'ltr'))).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
    expect(plain.map((text) => textDirection(text, 'rtl'))).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
  });

  it('is that of the words around where it begins as they do', () => {
    const name = 'فاطمة (Fatima Al-Sayed)';
    expect([textDirection(name, 'ltr'), textDirection(name, 'rtl')]).toEqual(['ltr', 'rtl']);
    expect(textDirection('Python, بمشاريع صغيرة', 'ltr')).toBe('rtl');
  });

  it('matters only where something is written from right to left', () => {
    expect(['Amina ليلى', 'Amina', '🌻'].map(hasRightToLeft)).toEqual([true, false, false]);
    // Asked twice: a regular expression that remembers its place would answer differently.
    expect(hasRightToLeft('ليلى')).toBe(true);
    expect(hasRightToLeft('ليلى')).toBe(true);
  });
});
