import { expect, test } from 'vitest';

import { guessLanguage } from '../../../../src/core/signups/columns/guess-language.js';

test.each([
  ['fi', ['Aikaleima', 'Nimi', 'Mitä haluaisit oppia?']],
  ['ar', ['الاسم', 'البريد الإلكتروني', 'ما الذي تريد تعلمه؟']],
  [null, ['Timestamp', 'Your name', 'What would you like to learn?', 'Do you have a Nimi account?']],
  [null, ['Zeitstempel', 'Name', 'Was möchtest du lernen?']],
  [null, []],
])('the language of a form is %j where letters are to be had in it', (code, titles) => {
  expect(guessLanguage(titles)).toBe(code);
});
