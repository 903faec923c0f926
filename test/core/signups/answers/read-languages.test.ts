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
  ['C1 Englisch', ['English']],
  ['native Arabic', ['Arabic']],
  ['trilingual: EN FR NL', ['English', 'French', 'Dutch']],
  ['English > Finnish', ['English', 'Finnish']],
  ['Deutsch, Englisch, ein bisschen Spanisch', ['German', 'English', 'Spanish']],
  ['anglais courant, espagnol notions', ['English', 'Spanish']],
  ['suomea ja englantia', ['Finnish', 'English']],
  ['englanniksi tai suomeksi', ['English', 'Finnish']],
  ['русский и английский', ['Russian', 'English']],
  ['Kurmanji and Sorani', ['Kurdish']],
  ['Swiss German', ['German']],
  ['Cantonese, Mandarin', ['Cantonese', 'Chinese']],
  ['Finnish Sign Language and Finnish', ['Finnish Sign Language', 'Finnish']],
  ['suomalainen viittomakieli', ['Finnish Sign Language']],
  ['ASL (fluent), BSL', ['American Sign Language', 'British Sign Language']],
  ['American Sign Language (ASL)', ['American Sign Language']],
  ['Deutsche Gebärdensprache (DGS)', ['German Sign Language']],
  ['langue des signes', ['Sign language']],
])('%j names %j', (text, names) => {
  expect(readLanguages(text)).toEqual({ names, unknown: [] });
});

test('a word beside a language is not lost where it may be a language of its own', () => {
  expect(readLanguages('Elvish and English')).toEqual({ names: ['English'], unknown: ['Elvish'] });
});

test.each(['Any', 'all', 'No preference'])('%j names no language, and leaves nothing open', (text) => {
  expect(readLanguages(text)).toEqual({ names: [], unknown: [] });
});

test.each(['Elvish', 'no Finnish', 'it is my own'])('%j names no language', (text) => {
  expect(readLanguages(text)).toEqual({ names: [], unknown: [text] });
});
