import { expect, test } from 'vitest';

import { readLanguages } from '../../../../src/core/signups/answers/read-languages.js';

test.each([
  ['Suomi', ['Finnish']],
  ['ja', ['Japanese']],
  ['Hindi & English', ['Hindi', 'English']],
  ['Finnish / English', ['Finnish', 'English']],
  ['Finnish/English', ['Finnish', 'English']],
  ['English + Hindi', ['English', 'Hindi']],
  ['suomi ja englanti', ['Finnish', 'English']],
  ['svenska och engelska', ['Swedish', 'English']],
  ['Deutsch und Englisch', ['German', 'English']],
  ['français et anglais', ['French', 'English']],
  ['español y inglés', ['Spanish', 'English']],
  ['العربية والإنجليزية', ['Arabic', 'English']],
  ['English, Hindi & Tamil', ['English', 'Hindi', 'Tamil']],
  ['Portuguese and English', ['Portuguese', 'English']],
  ['en & fi', ['English', 'Finnish']],
  ['EN (fluent) / FI B1', ['English', 'Finnish']],
  ['English (fluent), a little German', ['English', 'German']],
  ['English (reading, writing and speaking)', ['English']],
  ['German - B2', ['German']],
  ['fluent Arabic', ['Arabic']],
  ['My first language is Finnish', ['Finnish']],
  ['Modern Standard Arabic and Chinese (Mandarin)', ['Arabic', 'Chinese']],
  ['English and english', ['English']],
  ['English (not native)', ['English']],
  ['English but not Finnish', ['English']],
])('%j names %j', (text, names) => {
  expect(readLanguages(text)).toEqual({ names, unknown: [] });
});

test('a word beside a language is not lost where it may be a language of its own', () => {
  expect(readLanguages('Elvish and English')).toEqual({ names: ['English'], unknown: ['Elvish'] });
});

test.each(['Elvish', 'no Finnish', 'it is my own'])('%j names no language', (text) => {
  expect(readLanguages(text)).toEqual({ names: [], unknown: [text] });
});
