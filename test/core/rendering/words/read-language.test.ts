import { readdirSync } from 'node:fs';

import { describe, expect, it, test } from 'vitest';
import { templateText } from '../../../../src/core/rendering/template-set.js';
import { readLanguage } from '../../../../src/core/rendering/words/read-language.js';
import { sayCount } from '../../../../src/core/rendering/words/say-number.js';
import { shippedSet } from '../shipped-set.js';

/** The folders of templates/: one for each language. */
const LANGUAGES = readdirSync(new URL('../../../../templates/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the words of a language', () => {
  test.each(LANGUAGES)('of %s tell apart just the kinds of number that the language does', (code) => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    expect([...shippedSet({}, code).language.plurals].sort()).toEqual([...pluralCategories].sort());
  });

  it('are refused with the line of what is missing', () => {
    const { source } = templateText(shippedSet(), 'words');
    const broken = source.replace('  half: half an hour\n', '').replace(', December]', ']');
    const { language, diagnostics } = readLanguage('en', 'words.yaml', broken);
    expect(language).toBeNull();
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'guide-contents: "dates.months" should be a list of the twelve months.',
      'guide-contents: "durations.half" should be a text.',
    ]);
  });

  it('choose the form that goes with a count', () => {
    const { language } = shippedSet();
    const count = (number: number) => sayCount(number, ['one day', '# days'], language);
    expect([0, 1, 2, 21].map(count)).toEqual(['no days', 'one day', 'two days', '21 days']);
  });
});
