import { expect, test } from 'vitest';

import { splitMarkedText } from '../../../../src/core/rendering/template/marked-text.js';
import { asOwnWords, ownWordsOf } from '../../../../src/core/rendering/template/own-words.js';

const runsOf = (sentence: string, ...names: string[]) =>
  splitMarkedText(ownWordsOf(asOwnWords(sentence, names)) ?? '').map(({ text, filledIn }) =>
    filledIn ? `[${text}]` : text,
  );

test('the names of a sentence are filled in, and its other words are ours', () => {
  expect(runsOf('Amina teaches Git, which Grace wants.', 'Amina', 'Grace')).toEqual([
    '[Amina]',
    'teaches Git, which',
    '[Grace]',
    'wants.',
  ]);
});

test('of two names that begin alike the longer one is found', () => {
  expect(runsOf('Ali Hassan teaches Ali.', 'Ali', 'Ali Hassan')).toEqual([
    '[Ali Hassan]',
    'teaches',
    '[Ali]',
    '.',
  ]);
});

test('a name is no part of another word', () => {
  expect(runsOf('Li teaches Linux, Lisp and Eli.', 'Li')).toEqual(['[Li]', 'teaches Linux, Lisp and Eli.']);
});

test('a sentence without names, or without words, is itself', () => {
  expect(runsOf('They both taught themselves.', '', 'Nobody')).toEqual(['They both taught themselves.']);
  expect(ownWordsOf(asOwnWords('', ['Amina']))).toBe('');
});

test('marks that somebody wrote are no marks', () => {
  expect(runsOf('Am\uFDD0ina teaches\u202E Git.', 'Amina')).toEqual(['[Amina]', 'teaches Git.']);
});

test('another value is no sentence of ours', () => {
  expect([ownWordsOf('Amina'), ownWordsOf(null), ownWordsOf({})]).toEqual([null, null, null]);
});
