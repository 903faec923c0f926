import { describe, expect, it } from 'vitest';

import { findLanguage, findLanguageByCode, LANGUAGES } from '../../../src/core/programme/language-names.js';
import { compareCodeUnits } from '../../../src/core/text/compare-code-units.js';

describe('findLanguage', () => {
  it.each([
    ['English', 'English'],
    [' FINNISH ', 'Finnish'],
    ['suomi', 'Finnish'],
    ['Svenska', 'Swedish'],
    ['العربية', 'Arabic'],
    ['Français', 'French'],
    ['francais', 'French'],
    ['Español', 'Spanish'],
    ['TÜRKÇE', 'Turkish'],
    ['한국어', 'Korean'],
    ['हिन्दी', 'Hindi'],
    ['Русский', 'Russian'],
    ['Farsi', 'Persian'],
    ['englanti', 'English'],
    ['sv', 'Swedish'],
  ])('takes %j for %s', (text, name) => {
    expect(findLanguage(text)?.name).toBe(name);
  });

  it('knows every language by its own English name and code', () => {
    for (const { code, name } of LANGUAGES) {
      expect(findLanguage(name)).toEqual({ code, name });
      expect(findLanguageByCode(code)).toEqual({ code, name });
    }
  });

  it('gives null for what it does not know', () => {
    for (const text of ['', ' ', 'Klingon', 'constructor', '__proto__', 'fluent English']) {
      expect(findLanguage(text)).toBeNull();
    }
  });

  it('takes "no" for a word, not for Norwegian, unless a code was asked for', () => {
    expect(findLanguage('No')).toBeNull();
    expect(findLanguageByCode('no')?.name).toBe('Norwegian');
  });
});

describe('LANGUAGES', () => {
  it('is ordered by name, and neither names nor codes repeat', () => {
    const names = LANGUAGES.map(({ name }) => name);
    expect(names).toEqual([...names].sort(compareCodeUnits));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(LANGUAGES.map(({ code }) => code)).size).toBe(names.length);
  });

  it('gives no spelling, and no code, to two languages', () => {
    for (const { code, spellings } of LANGUAGES) {
      for (const spelling of spellings) expect(findLanguage(spelling)?.code).toBe(code);
      if (code !== 'no') expect(findLanguage(code)?.code).toBe(code);
    }
  });
});
